package org.sightline.app.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sightline.hisp.feedback.Channel;
import org.sightline.measure.CombiningMethod;

/**
 * A service of the demo with what its figures are drawn from.
 *
 * @param agency its agency
 * @param provider the name of its provider
 * @param name its own name
 * @param story what it tells
 * @param customers about how many use it in a quarter
 * @param rates how the answers come about
 * @param channels one for each of its surveys
 * @param seed number of its own draws
 */
record DemoService(
    DemoAgency agency,
    String provider,
    String name,
    Story story,
    long customers,
    Rates rates,
    List<Channel> channels,
    int seed) {

  private static final double PERCENT = 100;

  DemoService {
    channels = List.copyOf(channels);
  }

  /**
   * How the answers of a service come about.
   *
   * @param offered share of the customers who are offered a survey, 0 to 1
   * @param answered share of those who answer, 0 to 1
   * @param favourable share of favourable answers about trust at the beginning, 0 to 1
   * @param drift what it gains in a quarter
   */
  record Rates(double offered, double answered, double favourable, double drift) {}

  /** One agency weighs its surveys by their customers; the others add the answers up. */
  CombiningMethod method() {
    return agency == DemoAgency.GARDENS ? CombiningMethod.VOLUME_WEIGHTED : CombiningMethod.POOLED;
  }

  boolean volumesOverlap() {
    return story == Story.OVERLAP;
  }

  /** Reads a line of the catalogue. */
  static DemoService parse(String line) {
    String[] part = line.split("\\|", -1);
    return new DemoService(
        DemoAgency.valueOf(part[0]),
        part[1],
        part[2],
        Story.valueOf(part[3]),
        Long.parseLong(part[4]),
        new Rates(percent(part[5]), percent(part[6]), percent(part[7]), percent(part[8])),
        Arrays.stream(part[9].split(","))
            .map(code -> Channel.valueOf(code.toUpperCase(Locale.ROOT)))
            .toList(),
        Integer.parseInt(part[10]));
  }

  private static double percent(String text) {
    return Double.parseDouble(text) / PERCENT;
  }
}
