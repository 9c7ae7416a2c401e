/**
 * Work that outlives a request: queued in the database, taken by one node under a lease, with
 * progress and cancelling. A job of a node that died is taken again from its beginning.
 */
@NullMarked
package org.sightline.job;

import org.jspecify.annotations.NullMarked;
