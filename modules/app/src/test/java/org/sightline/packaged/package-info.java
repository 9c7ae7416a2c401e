/**
 * Tests against the product as it is shipped: a child process, started as the {@code sightline}
 * script starts it, that is asked over HTTP and looked at from outside.
 */
@NullMarked
package org.sightline.packaged;

import org.jspecify.annotations.NullMarked;
