package org.sightline.architecture.bad;

import jakarta.persistence.EntityManager;

/** Queries outside of a repository. */
record LooseQueries(EntityManager store) {}
