/**
 * What can go wrong, as a catalogue: each kind of problem has a name, a status and a page of its
 * own. Every exception of the product carries one of them, so that pages and REST say the same.
 */
@NullMarked
package org.sightline.problem;

import org.jspecify.annotations.NullMarked;
