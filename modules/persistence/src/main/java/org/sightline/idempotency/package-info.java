/**
 * Requests that a client may safely send again: the key that it chose stands for one effect, and
 * the answer to the first request answers the others.
 */
@NullMarked
package org.sightline.idempotency;

import org.jspecify.annotations.NullMarked;
