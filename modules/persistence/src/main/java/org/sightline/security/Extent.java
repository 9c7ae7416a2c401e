package org.sightline.security;

/** How far a permission reaches; the wider one comes later. */
public enum Extent {
  /** What the account itself made, or what concerns the person behind it. */
  OWN,
  /** The agency for which the role was granted. */
  AGENCY,
  /** Every agency. */
  ALL
}
