package org.sightline.persistence;

import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of one aggregate, as a type of its own, so that the compiler tells an account from
 * an agency. Its text form, in addresses and in JSON, is that of the UUID.
 */
public interface Identifier extends Serializable {

  /** The raw identity. */
  UUID value();
}
