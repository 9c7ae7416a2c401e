package org.sightline.security;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.PersonId;

/**
 * The account on whose behalf a call runs, with the roles it holds at this moment.
 *
 * @param account the account
 * @param userName its name at sign-in
 * @param displayName its name for readers
 * @param agency the agency it belongs to; null for central accounts
 * @param person the person behind it; null where it stands for none, as for an administrator
 * @param roles the roles that are valid now
 * @param limit what an API key narrows it to; null for a person at the screen
 * @param origin where the request came from
 */
public record Actor(
    AccountId account,
    String userName,
    String displayName,
    @Nullable OrganizationId agency,
    @Nullable PersonId person,
    Set<HeldRole> roles,
    @Nullable Set<Permission> limit,
    Origin origin) {

  // A query needs a value to compare with; this identity is given to nobody.
  private static final PersonId NO_PERSON = new PersonId(new UUID(0, 0));

  public Actor {
    requireNonNull(account, "account");
    requireNonNull(origin, "origin");
    roles = Set.copyOf(roles);
    limit = limit == null ? null : Set.copyOf(limit);
  }

  /** Whether it may do this at all, on at least some record. */
  public boolean may(Permission permission) {
    return extent(permission).isPresent();
  }

  /** The widest reach that its roles give for a permission; empty when it does not have it. */
  public Optional<Extent> extent(Permission permission) {
    return extents(permission).max(Extent::compareTo);
  }

  /** The agencies whose records it may reach with a permission. */
  public Scope scope(Permission permission) {
    if (extents(permission).anyMatch(Extent.ALL::equals)) {
      return new Scope(true, Set.of());
    }
    return new Scope(
        false,
        roles.stream()
            .filter(held -> grants(held, permission, Extent.AGENCY))
            .map(HeldRole::agency)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet()));
  }

  /**
   * The person whose records it may reach by a permission that reaches what is its own, as a query
   * parameter; somebody who does not exist where no role gives that, or no person is behind the
   * account. Compare with it in the query, beside {@link #scope}.
   */
  public PersonId ownPerson(Permission permission) {
    boolean own = extents(permission).anyMatch(Extent.OWN::equals);
    return own && person != null ? person : NO_PERSON;
  }

  /** Everything it may do, for pages that hide what is not allowed. */
  public Set<Permission> permissions() {
    Set<Permission> all = EnumSet.allOf(Permission.class);
    all.removeIf(permission -> !may(permission));
    return all;
  }

  /**
   * Refuses unless it may do this.
   *
   * @throws AccessDenied when it may not
   */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new AccessDenied(permission);
    }
  }

  private Stream<Extent> extents(Permission permission) {
    if (limit != null && !limit.contains(permission)) {
      return Stream.empty();
    }
    return roles.stream()
        .map(held -> AccessTable.extent(held.role(), permission))
        .flatMap(Optional::stream);
  }

  private boolean grants(HeldRole held, Permission permission, Extent extent) {
    return (limit == null || limit.contains(permission))
        && AccessTable.extent(held.role(), permission).filter(extent::equals).isPresent();
  }
}
