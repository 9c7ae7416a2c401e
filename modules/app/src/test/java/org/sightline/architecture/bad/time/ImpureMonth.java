package org.sightline.architecture.bad.time;

import jakarta.persistence.EntityManager;

/** A value that knows the store. */
record ImpureMonth(EntityManager store) {}
