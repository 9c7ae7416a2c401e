/**
 * A chain of events that anybody can check: canonical JSON, SHA-256 from event to event, signed
 * heads, and a file that carries all of it. Plain Java without a server, a database or a secret.
 */
@NullMarked
package org.sightline.audit.chain;

import org.jspecify.annotations.NullMarked;
