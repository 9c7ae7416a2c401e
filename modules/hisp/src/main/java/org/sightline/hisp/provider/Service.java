package org.sightline.hisp.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.CombiningMethod;
import org.sightline.organization.OrganizationId;
import org.sightline.persistence.AggregateRoot;

/** A service of a provider, about which its customers are asked. */
@Entity
@Table(name = "hisp_service")
@NamedQuery(
    name = Service.LIST,
    query =
        "select new org.sightline.hisp.provider.ServiceRow(s, p.name)"
            + " from Service s, ServiceProvider p where p.id = s.providerId"
            + " and (:everywhere = true or s.agencyId in :agencies)"
            + " and (:anyAgency = true or s.agencyId = :agency)"
            + " and (:anyProvider = true or s.providerId = :provider)"
            + " and (lower(s.name) like :text escape '!' or lower(p.name) like :text escape '!')"
            + " and (s.name > :afterName or (s.name = :afterName and s.id > :afterId))"
            + " order by s.name, s.id")
@NamedQuery(
    name = Service.IN_SCOPE,
    query =
        "select new org.sightline.hisp.provider.ServiceRow(s, p.name)"
            + " from Service s, ServiceProvider p where p.id = s.providerId and s.id = :id"
            + " and (:everywhere = true or s.agencyId in :agencies)")
@NamedQuery(
    name = Service.BY_EXTERNAL_ID,
    query = "select s from Service s where s.externalId = :externalId")
class Service extends AggregateRoot {

  static final String LIST = "Service.list";
  static final String IN_SCOPE = "Service.inScope";
  static final String BY_EXTERNAL_ID = "Service.byExternalId";

  @Column(name = "agency_id", nullable = false, updatable = false)
  private OrganizationId agencyId;

  @Column(name = "provider_id", nullable = false, updatable = false)
  private UUID providerId;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "slug")
  private @Nullable String slug;

  @Column(name = "description")
  private @Nullable String description;

  @Column(name = "external_id", updatable = false)
  private @Nullable Long externalId;

  @Column(name = "designated", nullable = false)
  private boolean designated;

  @Column(name = "previously_reported", nullable = false)
  private boolean previouslyReported;

  @Enumerated(EnumType.STRING)
  @Column(name = "combining_method", nullable = false)
  private CombiningMethod combiningMethod;

  @Column(name = "volumes_overlap", nullable = false)
  private boolean volumesOverlap;

  protected Service() {}

  Service(NewService wanted) {
    this.agencyId = wanted.agency();
    this.providerId = wanted.provider().value();
    this.name = wanted.name();
    this.slug = wanted.slug();
    this.description = wanted.description();
    this.externalId = wanted.externalId();
    this.designated = wanted.designated();
    this.combiningMethod = wanted.combiningMethod();
    this.volumesOverlap = wanted.volumesOverlap();
  }

  ServiceId id() {
    return new ServiceId(key());
  }

  ServiceSummary summary(String providerName) {
    return new ServiceSummary(
        id(),
        agencyId,
        new ProviderId(providerId),
        providerName,
        name,
        slug,
        description,
        externalId,
        new ServiceTraits(designated, previouslyReported, combiningMethod, volumesOverlap));
  }
}
