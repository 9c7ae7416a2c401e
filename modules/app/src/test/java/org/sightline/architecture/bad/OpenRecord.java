package org.sightline.architecture.bad;

import jakarta.persistence.Entity;
import org.sightline.persistence.AggregateRoot;

/** Public, made by anybody, and changed by a setter. */
@Entity
public class OpenRecord extends AggregateRoot {

  private String name = "";

  /** A constructor for everybody. */
  public OpenRecord() {}

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
