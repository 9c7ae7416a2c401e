package org.sightline.hisp.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VolumesTest {

  @Test
  void readsAHistoricalZeroAsUnknownButNotForRespondents() {
    Volumes volumes = Volumes.ofHistory(0L, 0L, 0L);

    assertThat(volumes.customers()).isNull();
    assertThat(volumes.offered()).isNull();
    assertThat(volumes.respondents()).isZero();
  }

  @Test
  void keepsKnownVolumes() {
    assertThat(Volumes.ofHistory(9_707_552L, 1_774_363L, 320_979L))
        .isEqualTo(new Volumes(9_707_552L, 1_774_363L, 320_979L));
  }

  @Test
  void refusesWhatNoVolumeCanBe() {
    assertThatThrownBy(() -> new Volumes(0L, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Volumes(null, 0L, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Volumes(null, null, -1L))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
