package org.sightline.dashboard.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.board.BoardEntry;
import org.sightline.message.Text;

/**
 * A service in the queue.
 *
 * @param of the service and its report
 * @param agency the name of its agency
 * @param readable whether the reader may open the report
 */
record BoardLine(BoardEntry of, String agency, boolean readable) {

  /** How far it has come. */
  public Text standing() {
    return of.standing().label();
  }

  /** The colour of that. */
  public String tone() {
    return StandingTone.of(of.standing());
  }

  /** When it was handed in; null where it was not. */
  public @Nullable Instant submittedAt() {
    return of.submittedAt();
  }

  /** Whether nobody has begun a report, so that one can be begun. */
  public boolean beginnable() {
    return of.report() == null;
  }
}
