package org.sightline.dashboard.published;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.dashboard.table.TablePage;
import org.sightline.hisp.published.PublishedFigure;
import org.sightline.hisp.published.PublishedReach;
import org.sightline.hisp.published.PublishedService;
import org.sightline.measure.Unit;
import org.sightline.message.Text;

/**
 * What was published of one service, as its part of the page shows it.
 *
 * @param service what was published
 * @param number its place on the page, from 1
 * @param totals its figures over all surveys
 * @param surveys its figures survey by survey; empty where there is one survey only
 * @param shownFrom from how many answers on figures are shown
 */
record PublishedCard(
    PublishedService service,
    int number,
    TablePage<PublishedLine> totals,
    TablePage<PublishedLine> surveys,
    long shownFrom) {

  static PublishedCard of(PublishedService service, int number, long shownFrom, Locale locale) {
    return new PublishedCard(
        service,
        number,
        TablePage.whole(lines(service.totals(), shownFrom, locale)),
        TablePage.whole(lines(service.surveys(), shownFrom, locale)),
        shownFrom);
  }

  /** How surveys were combined, in which edition, and which version of the figures this is. */
  public Text made() {
    return Text.of(
        PublishedCard.class,
        "service.made",
        service.method().label(),
        service.methodVersion(),
        service.version());
  }

  /** Who used the service. */
  public Text customers() {
    return count(service.reach().customers(), "CUSTOMERS");
  }

  /** Who was offered a survey. */
  public Text offered() {
    return count(service.reach().offered(), "OFFERED");
  }

  /** Who answered one. */
  public Text respondents() {
    return count(service.reach().respondents(), "RESPONDENTS");
  }

  /** Who answered, of those who were offered a survey. */
  public Text response() {
    PublishedReach reach = service.reach();
    Double rate = reach.responseRatePct();
    if (rate != null) {
      return Unit.PERCENT.text(rate, reach.offered());
    }
    boolean withheld = reach.withholds("OFFERED") || reach.withholds("RESPONDENTS");
    return Text.of(PublishedCard.class, withheld ? "reach.withheld" : "reach.unknown");
  }

  private static List<PublishedLine> lines(
      List<PublishedFigure> figures, long shownFrom, Locale locale) {
    return figures.stream().map(one -> PublishedLine.of(one, shownFrom, locale)).toList();
  }

  private Text count(@Nullable Long number, String name) {
    if (number != null) {
      return Text.of(PublishedCard.class, "reach.known", number);
    }
    return Text.of(
        PublishedCard.class, service.reach().withholds(name) ? "reach.withheld" : "reach.unknown");
  }
}
