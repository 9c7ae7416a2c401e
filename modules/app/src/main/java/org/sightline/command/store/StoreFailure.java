package org.sightline.command.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;

/** A backup or a restore that cannot go on; nothing half done is left where it would be taken. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean refused;
  private final transient Text reason;

  private StoreFailure(boolean refused, Text reason, @Nullable Throwable cause) {
    super(reason.key(), cause);
    this.refused = refused;
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  static StoreFailure refused(String key, Object... args) {
    return new StoreFailure(true, Text.of(StoreFailure.class, key, args), null);
  }

  static StoreFailure failed(String key, Object... args) {
    return new StoreFailure(false, Text.of(StoreFailure.class, key, args), null);
  }

  static StoreFailure because(Throwable cause, String key, Object... args) {
    return new StoreFailure(false, Text.of(StoreFailure.class, key, args), cause);
  }

  /** Whether what was given is at fault, not a resource of the machine. */
  public boolean refused() {
    return refused;
  }

  /** What is wrong and what to do, for the operator. */
  public Text reason() {
    return reason;
  }
}
