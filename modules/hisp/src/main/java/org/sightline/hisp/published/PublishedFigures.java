package org.sightline.hisp.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.measure.VerdictSettings;
import org.sightline.measure.catalogue.MeasureCatalogue;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.organization.OrganizationId;
import org.sightline.paging.NameCursor;
import org.sightline.security.OpenToCallers;
import org.sightline.time.FiscalQuarter;

/**
 * What providers have published, for readers outside: the last version of each quarter, without the
 * figures that rest on few answers or would reveal one.
 */
@ApplicationScoped
public class PublishedFigures {

  private static final String OPEN = "What is published is for everybody.";

  private PublishedStore store;
  private MeasureCatalogue catalogue;
  private Agencies agencies;

  protected PublishedFigures() {}

  @Inject
  PublishedFigures(PublishedStore store, MeasureCatalogue catalogue, Agencies agencies) {
    this.store = store;
    this.catalogue = catalogue;
    this.agencies = agencies;
  }

  /**
   * The providers that have published something, by name.
   *
   * @param words what the name holds, without case; null for any
   * @param after the provider behind which to go on
   * @param limit most rows, 1 to 1,001
   */
  @OpenToCallers(OPEN)
  public List<PublishingProvider> providers(@Nullable String words, NameCursor after, int limit) {
    List<ProviderRow> rows = store.providers(words, after, limit);
    Map<OrganizationId, Agency> owners =
        agencies.all(rows.stream().map(ProviderRow::agency).collect(Collectors.toSet()));
    return rows.stream().map(row -> row.of(owners.get(row.agency()))).toList();
  }

  /**
   * What a provider has published for a quarter.
   *
   * @param quarter the quarter; null for the last one with figures
   * @throws PublicationNotFound when it has published nothing, or nothing for the quarter
   */
  @OpenToCallers(OPEN)
  public PublishedQuarter quarter(ProviderId provider, @Nullable FiscalQuarter quarter) {
    ProviderRow row =
        store.provider(provider).stream().findFirst().orElseThrow(PublicationNotFound::new);
    FiscalQuarter at = quarter == null ? row.latest() : quarter;
    return published(row, at, store.publications(provider, at));
  }

  private PublishedQuarter published(ProviderRow row, FiscalQuarter at, PublicationReader found) {
    List<PublishedService> services = found.services();
    long threshold = threshold(row.agency());
    return new PublishedQuarter(
        row.of(agencies.find(row.agency()).orElse(null)),
        at,
        found.start().orElseThrow(PublicationNotFound::new),
        found.lastDay().orElseThrow(PublicationNotFound::new),
        store.quarters(row.id()),
        coverage(row.id(), services),
        found.asOf().orElseThrow(PublicationNotFound::new),
        threshold,
        services.stream().map(service -> service.shown(threshold)).toList());
  }

  private long threshold(OrganizationId agency) {
    return catalogue
        .thresholds(List.of(agency))
        .getOrDefault(agency, VerdictSettings.DEFAULT)
        .suppressedBelow();
  }

  private Coverage coverage(ProviderId provider, List<PublishedService> published) {
    Map<ServiceId, String> missing = new HashMap<>(store.services(provider));
    int all = missing.size();
    Set<ServiceId> there = published.stream().map(PublishedService::id).collect(Collectors.toSet());
    missing.keySet().removeAll(there);
    return new Coverage(all - missing.size(), all, missing.values().stream().sorted().toList());
  }
}
