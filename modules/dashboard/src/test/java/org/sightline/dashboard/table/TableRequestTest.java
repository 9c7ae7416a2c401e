package org.sightline.dashboard.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRequestTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "7, 7", "0, 1", "-2, 1", "x, 1", "'', 1", "1e3, 1", "9999999, 1", "01, 1"})
  void readsThePageOrTakesTheFirst(String asked, int expected) {
    assertThat(of(Map.of("page", asked)).page()).isEqualTo(expected);
  }

  @Test
  void takesOnlyColumnsThatMaySort() {
    assertThat(of(Map.of("sort", "due")).sort()).isEqualTo("due");
    assertThat(of(Map.of("sort", "due desc; drop table")).sort()).isEqualTo("name");
    assertThat(of(Map.of()).sort()).isEqualTo("name");
  }

  @Test
  void readsTheDirectionOrTakesTheUsualOne() {
    assertThat(of(Map.of("dir", "asc")).direction()).isEqualTo(SortDirection.ASCENDING);
    assertThat(of(Map.of("dir", "up")).direction()).isEqualTo(SortDirection.DESCENDING);
  }

  @Test
  void countsTheRowsBefore() {
    assertThat(of(Map.of("page", "3")).offset()).isEqualTo(50);
  }

  private static TableRequest of(Map<String, String> query) {
    return TableRequest.of(query, List.of("name", "due"), SortDirection.DESCENDING);
  }
}
