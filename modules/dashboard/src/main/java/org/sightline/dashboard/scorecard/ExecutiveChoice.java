package org.sightline.dashboard.scorecard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.PersonId;
import org.sightline.paging.NameCursor;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.plans.executive.ExecutiveSummary;
import org.sightline.plans.executive.Executives;
import org.sightline.security.CurrentActor;

/** Which executive a page is about: the one asked for, else the reader, else the first in reach. */
@Dependent
class ExecutiveChoice {

  private static final int MOST = 200;

  @Inject private Executives executives;
  @Inject private CurrentActor current;

  /** The executives within the reader's reach, by name. */
  List<ExecutiveSummary> reached() {
    return executives.list(NameCursor.START, MOST);
  }

  /**
   * The one to show; the page of one asked for says whether it is within reach.
   *
   * @param asked null for none
   */
  Optional<ExecutiveId> of(@Nullable UUID asked, List<ExecutiveSummary> reached) {
    if (asked != null) {
      return Optional.of(new ExecutiveId(asked));
    }
    PersonId reader = current.get().person();
    return reached.stream()
        .filter(one -> one.person().equals(reader))
        .findFirst()
        .or(() -> reached.stream().findFirst())
        .map(ExecutiveSummary::id);
  }
}
