package org.sightline.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox is.
 *
 * @param configured whether there is a mail server; without one nothing is queued
 * @param queued mails that wait, from 0
 * @param oldest when the oldest of those was queued; null when none waits
 * @param uncertain mails of the last 30 days of which nobody knows whether they arrived, from 0
 * @param failed mails of the last 30 days that were given up, from 0
 */
public record MailBacklog(
    boolean configured, long queued, @Nullable Instant oldest, long uncertain, long failed) {}
