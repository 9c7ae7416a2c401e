package org.sightline.dashboard.plan;

/** Whose text of a field is taken where two people have written. */
public enum Side {
  MINE,
  THEIRS
}
