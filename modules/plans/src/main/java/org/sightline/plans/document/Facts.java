package org.sightline.plans.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.document.ExportCover;
import org.sightline.document.PrintedLine;
import org.sightline.message.Text;

/** Facts of a plan in a language; what nobody has said is left out of the document. */
final class Facts {

  private final List<PrintedLine> lines = new ArrayList<>();
  private final Locale locale;

  Facts(Locale locale) {
    this.locale = locale;
  }

  Facts add(String key, @Nullable String value) {
    lines.add(new PrintedLine(PlanCover.said(key).in(locale), value == null ? "" : value.strip()));
    return this;
  }

  Facts add(String key, @Nullable Text value) {
    return add(key, value == null ? null : value.in(locale));
  }

  /** A number exactly as it is signed. */
  Facts add(String key, @Nullable BigDecimal value) {
    return add(key, value == null ? null : value.stripTrailingZeros().toPlainString());
  }

  Facts add(String key, @Nullable LocalDate day) {
    return add(key, day == null ? null : ExportCover.day(day, locale));
  }

  List<PrintedLine> lines() {
    return List.copyOf(lines);
  }
}
