package org.sightline.dashboard.hisp;

import java.util.List;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** What to do about a refusal, in the words of the module that refused. */
final class Cures {

  private Cures() {}

  static Text of(GovernanceException refusal) {
    return new Text(refusal.type().bundle(), refusal.type().slug() + ".cure", List.of());
  }
}
