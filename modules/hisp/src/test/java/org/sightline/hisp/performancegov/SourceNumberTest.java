package org.sightline.hisp.performancegov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sightline.csv.CsvRow;

class SourceNumberTest {

  @Test
  void isThatOfTheToolWhereThereIsOne() {
    assertThat(SourceNumber.of(4_711L, UUID.randomUUID())).isEqualTo(4_711);
  }

  @RepeatedTest(1_000)
  void isAlwaysTheSameOfARecordMadeHereAndCanBeRead() {
    UUID id = UUID.randomUUID();

    assertThat(SourceNumber.of(null, id))
        .isEqualTo(SourceNumber.of(null, UUID.fromString(id.toString())))
        .isBetween(100_000_000_000L, CsvRow.MAX_COUNT);
  }
}
