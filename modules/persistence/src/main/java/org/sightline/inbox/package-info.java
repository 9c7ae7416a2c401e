/**
 * What waits for a person: one item for each thing to do, put there and ended by the feature that
 * it belongs to. Nobody sees the items of another.
 */
@NullMarked
package org.sightline.inbox;

import org.jspecify.annotations.NullMarked;
