package org.sightline.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.security.AccountId;

/**
 * A job that this node has taken.
 *
 * @param id the job
 * @param kind what kind of work
 * @param subject what it works on
 * @param owner on whose behalf
 * @param fence number of this attempt
 */
record TakenJob(JobId id, String kind, @Nullable UUID subject, AccountId owner, long fence) {}
