/**
 * Why a measure of customer experience should matter for an outcome of the mission: registered
 * before anybody looks at the data, locked and hashed from then on. What may be said of such a link
 * follows from its evidence grade, word for word.
 */
@NullMarked
package org.sightline.lineofsight.hypothesis;

import org.jspecify.annotations.NullMarked;
