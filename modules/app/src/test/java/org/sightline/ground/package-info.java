/**
 * What the tests stand on: the database of an execution, the archive that goes into the server,
 * folders that vanish afterwards. It runs outside the server only.
 */
@NullMarked
package org.sightline.ground;

import org.jspecify.annotations.NullMarked;
