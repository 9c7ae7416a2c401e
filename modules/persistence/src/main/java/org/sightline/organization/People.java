package org.sightline.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.paging.NameCursor;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;
import org.sightline.security.Scope;

/** The directory of the people who work for the agencies. */
@ApplicationScoped
public class People {

  /** The most people that one call reads together. */
  public static final int MOST = 1_000;

  private static final Scope EVERYWHERE = new Scope(true, Set.of());

  private PersonRepository people;
  private CurrentActor current;
  private AuditTrail audit;

  protected People() {}

  @Inject
  People(PersonRepository people, CurrentActor current, AuditTrail audit) {
    this.people = people;
    this.current = current;
    this.audit = audit;
  }

  /**
   * The people within the actor's reach, by name.
   *
   * @param after the person behind whom to go on
   * @param limit most rows, 1 to 1,001
   */
  @Requires(Permission.READ_PEOPLE)
  public List<PersonSummary> list(NameCursor after, int limit) {
    return people.list(current.get().scope(Permission.READ_PEOPLE), after, limit).stream()
        .map(Person::summary)
        .toList();
  }

  /**
   * People by their identity, in no order; those not within reach are left out.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @Requires(Permission.READ_PEOPLE)
  public Map<PersonId, PersonSummary> all(Collection<PersonId> ids) {
    return people.all(current.get().scope(Permission.READ_PEOPLE), few(ids)).stream()
        .map(Person::summary)
        .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
  }

  /**
   * What people are called, whoever asks: a name stands beside the record that names the person.
   *
   * @throws IllegalArgumentException when there are more than {@link #MOST}
   */
  @OpenToCallers("The record that names a person is narrowed by its own façade.")
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    return people.all(EVERYWHERE, few(ids)).stream()
        .map(Person::summary)
        .collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
  }

  /**
   * Enters a person in the directory.
   *
   * @throws AgencyNotFound when the agency, or the part of it, is not within reach
   */
  @Transactional
  @Requires(Permission.MANAGE_EXECUTIVES)
  public PersonSummary register(NewPerson wanted) {
    PersonSummary made = add(wanted, Permission.MANAGE_EXECUTIVES);
    audit.record(AuditEntry.on(made.agency(), AuditAction.PERSON_REGISTERED, "Person", made.id()));
    return made;
  }

  /**
   * Enters a person in the directory as a part of an import, which is audited as a whole.
   *
   * @throws AgencyNotFound when there is no such agency, or no such part of it
   */
  @Transactional
  @Requires(Permission.IMPORT_HISTORY)
  public PersonSummary enter(NewPerson wanted) {
    return add(wanted, Permission.IMPORT_HISTORY);
  }

  private PersonSummary add(NewPerson wanted, Permission permission) {
    if (!current.get().scope(permission).contains(wanted.agency())
        || !people.isPart(wanted.organization(), wanted.agency())) {
      throw new AgencyNotFound();
    }
    Person person = new Person(wanted);
    people.add(person);
    return person.summary();
  }

  private static Collection<PersonId> few(Collection<PersonId> ids) {
    if (ids.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " people: " + ids.size());
    }
    return ids;
  }
}
