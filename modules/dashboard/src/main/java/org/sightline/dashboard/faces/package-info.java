/**
 * The few adapters to Faces: records in expressions, converters, formatting and link functions.
 * Pages reach them through the tag library {@code sl}.
 */
@NullMarked
package org.sightline.dashboard.faces;

import org.jspecify.annotations.NullMarked;
