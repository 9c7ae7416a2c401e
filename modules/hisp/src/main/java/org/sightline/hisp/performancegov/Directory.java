package org.sightline.hisp.performancegov;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sightline.hisp.provider.NewProvider;
import org.sightline.hisp.provider.NewService;
import org.sightline.hisp.provider.ProviderId;
import org.sightline.hisp.provider.ServiceId;
import org.sightline.hisp.provider.ServiceProviders;
import org.sightline.measure.CombiningMethod;
import org.sightline.organization.Agencies;
import org.sightline.organization.Agency;
import org.sightline.organization.NewAgency;
import org.sightline.organization.OrganizationId;

/** The agencies, providers and services that a file names: found by their numbers, or made. */
@ApplicationScoped
class Directory {

  private Agencies agencies;
  private ServiceProviders providers;

  protected Directory() {}

  @Inject
  Directory(Agencies agencies, ServiceProviders providers) {
    this.agencies = agencies;
    this.providers = providers;
  }

  OrganizationId agency(ReportedOrganization named) {
    return agencies
        .byExternalId(named.id())
        .map(Agency::id)
        .orElseGet(
            () ->
                agencies
                    .create(new NewAgency(named.name(), named.abbreviation(), named.id()))
                    .id());
  }

  ProviderId provider(ReportedProvider named, OrganizationId agency) {
    return providers
        .providerByExternalId(named.id())
        .orElseGet(
            () ->
                providers.create(
                    new NewProvider(agency, named.name(), null, named.description(), named.id())));
  }

  ServiceId service(ReportedService named, ProviderId provider, OrganizationId agency) {
    return providers
        .serviceByExternalId(named.id())
        .orElseGet(
            () ->
                providers.create(
                    new NewService(
                        agency,
                        provider,
                        named.name(),
                        named.slug().isBlank() ? null : named.slug(),
                        named.description(),
                        named.id(),
                        true,
                        CombiningMethod.POOLED)));
  }
}
