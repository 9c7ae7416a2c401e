/**
 * The rules that keep modules and packages apart, and the proof that each of them finds what it is
 * for.
 */
@NullMarked
package org.sightline.architecture;

import org.jspecify.annotations.NullMarked;
