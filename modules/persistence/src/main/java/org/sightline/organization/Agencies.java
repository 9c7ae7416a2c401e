package org.sightline.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.paging.NameCursor;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** The agencies of the installation: the tops of the tree of organizations, and the tenants. */
@ApplicationScoped
public class Agencies {

  private OrganizationRepository organizations;
  private CurrentActor current;

  protected Agencies() {}

  @Inject
  Agencies(OrganizationRepository organizations, CurrentActor current) {
    this.organizations = organizations;
    this.current = current;
  }

  /**
   * The agencies within the actor's reach, by name.
   *
   * @param after the agency behind which to go on
   * @param limit most rows, 1 to 1,000
   */
  @Requires(Permission.READ_AGENCIES)
  public List<Agency> list(NameCursor after, int limit) {
    return organizations
        .agencies(current.get().scope(Permission.READ_AGENCIES), after, limit)
        .stream()
        .map(Organization::summary)
        .toList();
  }

  /** The agency with a number of the federal reporting tool; empty when there is none. */
  @Requires(Permission.IMPORT_HISTORY)
  public Optional<Agency> byExternalId(long externalId) {
    return organizations.byExternalId(externalId).map(Organization::summary);
  }

  /** Creates an agency, as a part of an import. */
  @Transactional
  @Requires(Permission.IMPORT_HISTORY)
  public Agency create(NewAgency wanted) {
    Organization agency = new Organization(wanted);
    organizations.add(agency);
    return agency.summary();
  }

  /** What an agency is called; empty when there is no such agency. */
  @OpenToCallers("The name of the own agency stands on every page.")
  public Optional<Agency> find(OrganizationId id) {
    return organizations.byId(id).map(Organization::summary);
  }

  /**
   * Agencies by their identity, in no order; those that do not exist are left out.
   *
   * @throws IllegalArgumentException when there are more than 1,000
   */
  @OpenToCallers("The record that names an agency is narrowed by its own façade.")
  public Map<OrganizationId, Agency> all(Collection<OrganizationId> ids) {
    if (ids.size() > 1_000) {
      throw new IllegalArgumentException("more than 1,000 agencies: " + ids.size());
    }
    return organizations.all(ids).stream()
        .map(Organization::summary)
        .collect(Collectors.toMap(Agency::id, Function.identity()));
  }
}
