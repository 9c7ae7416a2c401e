package org.sightline.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Identity and version of everything that is stored as a whole. The identity is made with the
 * object, so that it is valid before it is stored; equality is equality of identity.
 */
@MappedSuperclass
public abstract class AggregateRoot {

  @Id
  @Column(name = "id", nullable = false, updatable = false)
  private UUID id = UUID.randomUUID();

  @Version
  @Column(name = "version", nullable = false)
  private long version;

  /** The identity, never changed. */
  protected final UUID key() {
    return id;
  }

  /** Counts the changes; a writer shows the one it has read, so that no change is lost. */
  public final long version() {
    return version;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof AggregateRoot root
        && root.getClass() == getClass()
        && id.equals(root.id);
  }

  @Override
  public final int hashCode() {
    return id.hashCode();
  }
}
