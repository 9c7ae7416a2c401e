package org.sightline.dashboard.hisp;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.message.Text;

/**
 * A number of people over several surveys, of which some may not know theirs.
 *
 * @param known the sum of those known; null where no survey knows its number
 * @param unknown how many surveys do not know theirs
 * @param surveys how many there are
 */
record VolumeSum(@Nullable Long known, int unknown, int surveys) {

  /** The sum of one number of each survey. */
  static VolumeSum of(List<Volumes> volumes, Function<Volumes, @Nullable Long> number) {
    List<Long> known = volumes.stream().map(number).filter(Objects::nonNull).toList();
    return new VolumeSum(
        known.isEmpty() ? null : known.stream().mapToLong(Long::longValue).sum(),
        volumes.size() - known.size(),
        volumes.size());
  }

  /** The sum with how much of it is not known; never a zero in place of an unknown. */
  public Text text() {
    if (known == null) {
      return Text.of(VolumeSum.class, "volume.unknown");
    }
    return unknown == 0
        ? Text.of(VolumeSum.class, "volume.known", known)
        : Text.of(VolumeSum.class, "volume.partly", known, unknown, surveys);
  }
}
