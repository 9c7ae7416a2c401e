/**
 * The audit trail: who did what to which record, written in the transaction that it describes and
 * chained so that no change to it goes unseen. {@code AuditTrail} writes, {@code AuditLog} reads,
 * checks, signs and exports.
 */
@NullMarked
package org.sightline.audit;

import org.jspecify.annotations.NullMarked;
