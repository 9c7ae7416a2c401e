package org.sightline.dashboard.hisp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sightline.dashboard.chart.Sparkline;
import org.sightline.dashboard.measure.QuarterChoice;
import org.sightline.dashboard.table.SortDirection;
import org.sightline.dashboard.table.TablePage;
import org.sightline.dashboard.table.TableRequest;
import org.sightline.measure.Trend;
import org.sightline.message.Text;
import org.sightline.time.FiscalCalendar;
import org.sightline.time.FiscalQuarter;

class ServiceOverviewTest {

  private static final FiscalQuarter QUARTER = FiscalQuarter.of(2026, 1);

  @Test
  void putsWhatNeedsAttentionFirst() {
    ServiceOverview overview =
        overview(
            line("a", Trend.BETTER),
            line("b", Trend.NO_REAL_CHANGE),
            line("d", Trend.TOO_EARLY),
            line("C", Trend.TOO_EARLY),
            line("e", Trend.NOT_REPORTED),
            line("f", Trend.WORSE));

    assertThat(names(overview, Map.of())).containsExactly("f", "e", "C", "d", "b", "a");
  }

  @Test
  void sortsByNameWithoutCaseInBothDirections() {
    ServiceOverview overview =
        overview(line("b", Trend.BETTER), line("A", Trend.BETTER), line("c", Trend.WORSE));

    assertThat(names(overview, Map.of("sort", "name"))).containsExactly("A", "b", "c");
    assertThat(names(overview, Map.of("sort", "name", "dir", "desc")))
        .containsExactly("c", "b", "A");
  }

  @Test
  void showsTwentyFiveOnAPage() {
    List<ServiceLine> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      many.add(line("service %02d".formatted(i), Trend.BETTER));
    }

    TablePage<ServiceLine> last =
        overview(many.toArray(ServiceLine[]::new)).page(request(Map.of("page", "3")));

    assertThat(last.rows()).hasSize(10);
    assertThat(last.first()).isEqualTo(51);
    assertThat(last.more()).isFalse();
  }

  @Test
  void countsHowServicesAreGoing() {
    ServiceOverview overview =
        overview(
            line("a", Trend.BETTER),
            line("b", Trend.WORSE),
            line("c", Trend.WORSE),
            line("d", Trend.NOT_REPORTED));

    assertThat(overview.summary().in(Locale.US))
        .isEqualTo(
            "Trust is better in 1 service, worse in 2, without real change in 0,"
                + " too early to tell in 0, and not reported in 1.");
  }

  @Test
  void namesTheServicesThatAreMissing() {
    ServiceOverview some = overview(line("a", Trend.BETTER), line("b", Trend.NOT_REPORTED));
    ServiceOverview none = overview(line("a", Trend.BETTER));

    assertThat(some.coverage().in(Locale.US))
        .isEqualTo("Trust was reported for 1 of 2 services in FY2026-Q1. Missing: b.");
    assertThat(none.coverage().in(Locale.US))
        .isEqualTo("Trust was reported for all 1 services shown, in FY2026-Q1.");
  }

  @Test
  void namesFiveMissingServicesAndCountsTheOthers() {
    ServiceLine[] seven =
        List.of("a", "b", "c", "d", "e", "f", "g").stream()
            .map(name -> line(name, Trend.NOT_REPORTED))
            .toArray(ServiceLine[]::new);

    assertThat(overview(seven).coverage().in(Locale.US))
        .endsWith("Missing: a; b; c; d; e; and 2 more.");
  }

  private static List<String> names(ServiceOverview overview, Map<String, String> query) {
    return overview.page(request(query)).rows().stream().map(ServiceLine::name).toList();
  }

  private static TableRequest request(Map<String, String> query) {
    return TableRequest.of(query, ServiceOrder.columns(), SortDirection.ASCENDING);
  }

  private static ServiceOverview overview(ServiceLine... lines) {
    List<ServiceLine> all = List.of(lines);
    return new ServiceOverview(
        List.of(),
        QuarterChoice.of(null, List.of(QUARTER), QUARTER, FiscalCalendar.FEDERAL),
        all,
        TrendCounts.of(all.stream().map(ServiceLine::trend).toList()),
        null,
        true,
        false);
  }

  private static ServiceLine line(String name, Trend trend) {
    return new ServiceLine(
        UUID.randomUUID(),
        name,
        "provider",
        trend,
        Text.of(ServiceOverview.class, "services.never", name),
        null,
        Sparkline.of(List.of(), null),
        null);
  }
}
