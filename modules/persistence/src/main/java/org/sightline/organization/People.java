package org.sightline.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.CurrentActor;
import org.sightline.security.Permission;
import org.sightline.security.Requires;

/** The directory of the people who work for the agencies. */
@ApplicationScoped
public class People {

  private static final int ID_LENGTH = 36;

  private PersonRepository people;
  private CurrentActor current;

  protected People() {}

  @Inject
  People(PersonRepository people, CurrentActor current) {
    this.people = people;
    this.current = current;
  }

  /**
   * The people within the actor's reach, by name.
   *
   * @param after a {@link PersonSummary#cursor} behind which to go on; null for the beginning
   * @param limit most rows, 1 to 1,001
   * @throws IllegalArgumentException when {@code after} is no such cursor
   */
  @Requires(Permission.READ_PEOPLE)
  public List<PersonSummary> list(@Nullable String after, int limit) {
    String name = "";
    UUID id = new UUID(0, 0);
    if (after != null) {
      if (after.length() <= ID_LENGTH) {
        throw new IllegalArgumentException("not a cursor");
      }
      id = UUID.fromString(after.substring(0, ID_LENGTH));
      name = after.substring(ID_LENGTH + 1);
    }
    return people.list(current.get().scope(Permission.READ_PEOPLE), name, id, limit).stream()
        .map(Person::summary)
        .toList();
  }
}
