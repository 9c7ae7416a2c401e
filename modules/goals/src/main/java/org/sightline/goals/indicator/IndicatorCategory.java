package org.sightline.goals.indicator;

import org.sightline.message.Text;

/** What an indicator looks at (31 U.S.C. 1115(h)), and three kinds beside the law's. */
public enum IndicatorCategory {
  OUTCOME,
  OUTPUT,
  EFFICIENCY,
  CUSTOMER_SERVICE,
  INPUT,
  PROCESS,
  /** Watched, not managed. */
  CONTEXT;

  /** Its name for readers. */
  public Text label() {
    return Text.of(IndicatorCategory.class, "category." + name());
  }
}
