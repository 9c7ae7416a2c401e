package org.sightline.plans.executive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.organization.PersonId;
import org.sightline.paging.NameCursor;
import org.sightline.plans.executive.ExecutiveRepository.Reach;
import org.sightline.security.CurrentActor;
import org.sightline.security.OpenToCallers;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** The executives of the agencies and the officials assigned to them. */
@ApplicationScoped
public class Executives {

  private ExecutiveRepository repository;
  private ExecutiveRegistration registration;
  private CurrentActor current;
  private Clock clock;

  protected Executives() {}

  @Inject
  Executives(
      ExecutiveRepository repository,
      ExecutiveRegistration registration,
      CurrentActor current,
      Clock clock) {
    this.repository = repository;
    this.registration = registration;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Executives within reach, by name.
   *
   * @param limit most rows, 1 to 1,001
   */
  @Requires(Permission.READ_EXECUTIVES)
  public List<ExecutiveSummary> list(NameCursor after, int limit) {
    return repository.list(reach(Permission.READ_EXECUTIVES), after, limit).stream()
        .map(Executive::summary)
        .toList();
  }

  /**
   * One executive.
   *
   * @throws ExecutiveNotFound when it is not within reach
   */
  @Requires(Permission.READ_EXECUTIVES)
  public ExecutiveSummary get(ExecutiveId id) {
    return repository
        .inReach(id, reach(Permission.READ_EXECUTIVES))
        .map(Executive::summary)
        .orElseThrow(ExecutiveNotFound::new);
  }

  /**
   * Registers a person of the directory as an executive.
   *
   * @throws ExecutiveNotFound when the person is not within reach
   * @throws RegistrationRefused when the person is an executive already
   */
  @Transactional
  @Requires(Permission.MANAGE_EXECUTIVES)
  public ExecutiveSummary register(NewExecutive wanted) {
    return registration.register(wanted);
  }

  /**
   * Assigns an official to an executive.
   *
   * @throws ExecutiveNotFound when executive or person is not within reach
   * @throws AssignmentRefused when it is the executive, somebody else holds the role on one of the
   *     days, or the same person would rate and review
   */
  @Transactional
  @Requires(Permission.MANAGE_EXECUTIVES)
  public OfficialSummary assign(ExecutiveId id, NewAssignment wanted) {
    return registration.assign(id, wanted);
  }

  /**
   * Ends the assignment of an official.
   *
   * @param lastDay the last day on which it holds
   * @throws ExecutiveNotFound when executive or assignment is not within reach
   */
  @Transactional
  @Requires(Permission.MANAGE_EXECUTIVES)
  public void endAssignment(ExecutiveId id, UUID assignment, LocalDate lastDay) {
    registration.end(id, assignment, lastDay);
  }

  /** Executives by their identity, whoever asks. */
  @OpenToCallers("The plan that names an executive is narrowed by its own façade.")
  public Map<ExecutiveId, ExecutiveSummary> named(Collection<ExecutiveId> ids) {
    return repository.all(ids).stream()
        .map(Executive::summary)
        .collect(Collectors.toMap(ExecutiveSummary::id, Function.identity()));
  }

  /** The officials of today by executive, whoever asks; an executive without any has no entry. */
  @OpenToCallers("The executive or plan that they belong to is narrowed by its own façade.")
  public Map<ExecutiveId, List<OfficialSummary>> officialsToday(Collection<ExecutiveId> ids) {
    LocalDate today = LocalDate.now(clock);
    return repository.officials(ids).stream()
        .filter(official -> official.isOn(today))
        .map(OfficialAssignment::summary)
        .collect(Collectors.groupingBy(OfficialSummary::executive));
  }

  /** The executives that a person is: none or one. */
  @OpenToCallers("It tells a person about itself.")
  public List<ExecutiveSummary> ofPerson(PersonId person) {
    return repository.ofPerson(person).map(Executive::summary).stream().toList();
  }

  private Reach reach(Permission permission) {
    return Reach.of(current.get(), permission, LocalDate.now(clock));
  }
}
