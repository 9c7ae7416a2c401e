package org.sightline.dashboard.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablePageTest {

  @Test
  void countsFromOneToItsLastRow() {
    TablePage<String> page = TablePage.counted(rows(22), 47, request(2));

    assertThat(page.first()).isEqualTo(26);
    assertThat(page.last()).isEqualTo(47);
    assertThat(page.pages()).isEqualTo(2);
    assertThat(page.more()).isFalse();
    assertThat(page.isPaged()).isTrue();
  }

  @Test
  void knowsThatRowsFollow() {
    assertThat(TablePage.counted(rows(25), 26, request(1)).more()).isTrue();
    assertThat(TablePage.counted(rows(25), 25, request(1)).more()).isFalse();
  }

  @Test
  void dropsTheRowThatTellsOfMore() {
    TablePage<String> page = TablePage.uncounted(rows(26), request(1));

    assertThat(page.rows()).hasSize(25);
    assertThat(page.more()).isTrue();
    assertThat(page.total()).isNull();
    assertThat(page.pages()).isNull();
  }

  @Test
  void isEmptyWithoutRows() {
    TablePage<String> page = TablePage.whole(List.of());

    assertThat(page.isEmpty()).isTrue();
    assertThat(page.first()).isZero();
    assertThat(page.last()).isZero();
    assertThat(page.pages()).isEqualTo(1);
    assertThat(page.isPaged()).isFalse();
  }

  @Test
  void turnsTheColumnThatOrdersAndStartsOthersAscending() {
    TablePage<String> page = TablePage.counted(rows(1), 1, request(1));

    assertThat(page.directionFor("name")).isEqualTo(SortDirection.DESCENDING);
    assertThat(page.directionFor("due")).isEqualTo(SortDirection.ASCENDING);
    assertThat(page.ariaSort("name")).isEqualTo("ascending");
    assertThat(page.ariaSort("due")).isNull();
  }

  @Test
  void rejectsMoreRowsThanItHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TablePage.counted(rows(26), 26, request(1)));
  }

  private static List<String> rows(int count) {
    return Collections.nCopies(count, "row");
  }

  private static TableRequest request(int page) {
    return new TableRequest(page, 25, "name", SortDirection.ASCENDING);
  }
}
