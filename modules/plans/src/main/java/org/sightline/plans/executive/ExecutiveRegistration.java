package org.sightline.plans.executive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditAction;
import org.sightline.audit.AuditEntry;
import org.sightline.audit.AuditTrail;
import org.sightline.organization.People;
import org.sightline.organization.PersonId;
import org.sightline.organization.PersonSummary;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;

/** Registers executives and assigns their officials; the façade has asked for the permission. */
@ApplicationScoped
class ExecutiveRegistration {

  private ExecutiveRepository repository;
  private People people;
  private CurrentActor current;
  private AuditTrail audit;

  protected ExecutiveRegistration() {}

  @Inject
  ExecutiveRegistration(
      ExecutiveRepository repository, People people, CurrentActor current, AuditTrail audit) {
    this.repository = repository;
    this.people = people;
    this.current = current;
    this.audit = audit;
  }

  ExecutiveSummary register(NewExecutive wanted) {
    PersonSummary person = reach(wanted.person());
    if (repository.ofPerson(person.id()).isPresent()) {
      throw RegistrationRefused.executive(person.name());
    }
    Executive executive = new Executive(wanted, person);
    repository.add(executive);
    record(AuditAction.EXECUTIVE_REGISTERED, executive.summary(), null);
    return executive.summary();
  }

  OfficialSummary assign(ExecutiveId id, NewAssignment wanted) {
    ExecutiveSummary executive = reach(id);
    PersonSummary person = reach(wanted.person());
    if (!person.agency().equals(executive.agency())) {
      throw new ExecutiveNotFound();
    }
    check(executive, wanted, repository.officials(List.of(id)));
    OfficialAssignment made = new OfficialAssignment(executive, wanted, person);
    repository.add(made);
    record(AuditAction.OFFICIAL_ASSIGNED, executive, wanted.role());
    return made.summary();
  }

  void end(ExecutiveId id, UUID assignment, LocalDate lastDay) {
    ExecutiveSummary executive = reach(id);
    OfficialAssignment found =
        repository.officials(List.of(id)).stream()
            .filter(official -> official.summary().id().equals(assignment))
            .findFirst()
            .orElseThrow(ExecutiveNotFound::new);
    found.end(lastDay);
    record(AuditAction.OFFICIAL_ENDED, executive, found.summary().role());
  }

  /** Refuses what no assignment may be. */
  static void check(
      ExecutiveSummary executive, NewAssignment wanted, List<OfficialAssignment> present) {
    if (wanted.person().equals(executive.person())) {
      throw AssignmentRefused.ownPlan();
    }
    present.stream()
        .filter(other -> other.overlaps(wanted))
        .forEach(other -> checkBeside(other.summary(), wanted));
  }

  private static void checkBeside(OfficialSummary other, NewAssignment wanted) {
    if (other.role() == wanted.role()) {
      throw AssignmentRefused.overlap();
    }
    boolean officials = other.role() != OfficialRole.AIDE && wanted.role() != OfficialRole.AIDE;
    if (officials && other.person().equals(wanted.person())) {
      throw AssignmentRefused.bothOfficials();
    }
  }

  private ExecutiveSummary reach(ExecutiveId id) {
    return repository.all(List.of(id)).stream()
        .map(Executive::summary)
        .filter(found -> current.get().scope(Permission.MANAGE_EXECUTIVES).contains(found.agency()))
        .findFirst()
        .orElseThrow(ExecutiveNotFound::new);
  }

  private PersonSummary reach(PersonId id) {
    PersonSummary person = people.all(List.of(id)).get(id);
    if (person == null
        || !current.get().scope(Permission.MANAGE_EXECUTIVES).contains(person.agency())) {
      throw new ExecutiveNotFound();
    }
    return person;
  }

  private void record(AuditAction action, ExecutiveSummary executive, @Nullable OfficialRole role) {
    AuditEntry entry = AuditEntry.on(executive.agency(), action, "Executive", executive.id());
    audit.record(role == null ? entry : entry.with("role", role.name()));
  }
}
