package org.sightline.dashboard.scorecard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.shell.SignedIn;
import org.sightline.measure.MeasureId;
import org.sightline.plans.executive.ExecutiveId;
import org.sightline.security.Permission;

/** Where a measure leads: the way from its page to the line of sight of the reader. */
@Named
@RequestScoped
public class ChainAddress {

  @Inject private ExecutiveChoice choice;
  @Inject private SignedIn signedIn;

  private @Nullable ExecutiveId executive;

  @PostConstruct
  void choose() {
    if (signedIn.permissions().contains(Permission.READ_EXECUTIVES)) {
      executive = choice.of(null, choice.reached()).orElse(null);
    }
  }

  /** Whether the reader has a line of sight, or may look at that of somebody. */
  public boolean isKnown() {
    return executive != null;
  }

  /** The address of the chain with this measure compared to the outcome that it should move. */
  public String of(MeasureId measure) {
    return "/scorecard/chain.xhtml?executive=" + executive + "&measure=" + measure + "#pair";
  }
}
