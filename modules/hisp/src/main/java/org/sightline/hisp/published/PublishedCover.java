package org.sightline.hisp.published;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.document.CoverLine;
import org.sightline.document.ExportCover;
import org.sightline.message.Text;

/** What an export of published figures says of itself. */
final class PublishedCover {

  private PublishedCover() {}

  /**
   * The cover.
   *
   * @param clock tells when it is made, and in which zone times are printed
   * @param language in which days are named
   */
  static ExportCover of(PublishedQuarter published, Clock clock, Locale language) {
    return new ExportCover(
        said("title", published.provider().name()),
        null,
        lines(published),
        said(
            "dates",
            published.quarter().toString(),
            ExportCover.day(published.periodStart(), language),
            ExportCover.day(published.periodEnd(), language)),
        services(published.coverage()),
        published.asOf().atZone(clock.getZone()),
        said("reader").in(language),
        ZonedDateTime.now(clock));
  }

  private static Text services(Coverage coverage) {
    return coverage.missing().isEmpty()
        ? said("services", coverage.published(), coverage.services())
        : said(
            "services.missing",
            coverage.published(),
            coverage.services(),
            String.join("; ", coverage.missing()));
  }

  private static List<CoverLine> lines(PublishedQuarter published) {
    List<CoverLine> lines = new ArrayList<>();
    lines.add(CoverLine.of(said("provider"), published.provider().name()));
    lines.add(CoverLine.of(said("agency"), published.provider().agency()));
    lines.add(CoverLine.of(said("quarter"), published.quarter().toString()));
    lines.add(new CoverLine(said("versions"), said("versions.last")));
    lines.add(new CoverLine(said("note"), said("withheld", published.shownFrom())));
    return lines;
  }

  private static Text said(String key, Object... args) {
    return Text.of(PublishedCover.class, "sheet.cover." + key, args);
  }
}
