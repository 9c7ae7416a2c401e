/**
 * Sentences that travel as key and arguments and become words only at the edge. Nothing in the
 * product's Java holds text that a user reads.
 */
@NullMarked
package org.sightline.message;

import org.jspecify.annotations.NullMarked;
