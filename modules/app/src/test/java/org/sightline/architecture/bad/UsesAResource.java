package org.sightline.architecture.bad;

/** Uses what only the outside may use. */
record UsesAResource(ThingsResource things) {}
