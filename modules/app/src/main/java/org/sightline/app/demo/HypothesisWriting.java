package org.sightline.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.sightline.lineofsight.hypothesis.Claim;
import org.sightline.lineofsight.hypothesis.Hypotheses;
import org.sightline.lineofsight.hypothesis.HypothesisState;
import org.sightline.lineofsight.hypothesis.HypothesisSummary;
import org.sightline.message.Text;

/** Writes the hypotheses of a demo agency, and registers most of them. */
@ApplicationScoped
class HypothesisWriting {

  private Hypotheses hypotheses;

  protected HypothesisWriting() {}

  @Inject
  HypothesisWriting(Hypotheses hypotheses) {
    this.hypotheses = hypotheses;
  }

  void write(DemoAgency which, DemoPlaces places) {
    DemoFiles.hypotheses().stream()
        .filter(one -> one.agency() == which)
        .forEach(one -> write(one, places));
  }

  private void write(DemoHypothesis wanted, DemoPlaces places) {
    HypothesisSummary draft = hypotheses.create(claim(wanted, places));
    if (wanted.state() == HypothesisState.DRAFT) {
      return;
    }
    HypothesisSummary registered = hypotheses.register(draft.id(), draft.version());
    if (wanted.state() == HypothesisState.WITHDRAWN) {
      String why = Text.of(HypothesisWriting.class, "hypothesis.withdrawn").in(Locale.ENGLISH);
      hypotheses.withdraw(registered.id(), why, registered.version());
    }
  }

  private static Claim claim(DemoHypothesis wanted, DemoPlaces places) {
    return new Claim(
        places.measure(wanted.measure()),
        places.measure(wanted.outcome()),
        wanted.behaviour(),
        wanted.sign(),
        wanted.lag(),
        wanted.mechanism(),
        wanted.doubts(),
        wanted.threshold());
  }
}
