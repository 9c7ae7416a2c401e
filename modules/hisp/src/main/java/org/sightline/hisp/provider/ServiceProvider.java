package org.sightline.hisp.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;

/** A High Impact Service Provider. */
@Entity
@Table(name = "hisp_provider")
@NamedQuery(
    name = ServiceProvider.LIST,
    query =
        "select new org.sightline.hisp.provider.ProviderSummary("
            + "p.id, p.agencyId, p.name, p.slug, p.description, p.externalId, p.inactive)"
            + " from ServiceProvider p where (:everywhere = true or p.agencyId in :agencies)"
            + " and (p.name > :after or (p.name = :after and p.id > :afterId))"
            + " order by p.name, p.id")
@NamedQuery(
    name = ServiceProvider.IN_SCOPE,
    query =
        "select new org.sightline.hisp.provider.ProviderSummary("
            + "p.id, p.agencyId, p.name, p.slug, p.description, p.externalId, p.inactive)"
            + " from ServiceProvider p where p.id = :id"
            + " and (:everywhere = true or p.agencyId in :agencies)")
@NamedQuery(
    name = ServiceProvider.BY_EXTERNAL_ID,
    query = "select p from ServiceProvider p where p.externalId = :externalId")
class ServiceProvider extends AggregateRoot {

  static final String LIST = "ServiceProvider.list";
  static final String IN_SCOPE = "ServiceProvider.inScope";
  static final String BY_EXTERNAL_ID = "ServiceProvider.byExternalId";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "slug")
  private @Nullable String slug;

  @Column(name = "description")
  private @Nullable String description;

  @Column(name = "external_id", updatable = false)
  private @Nullable Long externalId;

  @Column(name = "inactive", nullable = false)
  private boolean inactive;

  protected ServiceProvider() {}

  ServiceProvider(NewProvider wanted) {
    this.agencyId = wanted.agency();
    this.name = wanted.name();
    this.slug = wanted.slug();
    this.description = wanted.description();
    this.externalId = wanted.externalId();
  }

  ProviderId id() {
    return new ProviderId(key());
  }

  OrganizationId agencyId() {
    return agencyId;
  }
}
