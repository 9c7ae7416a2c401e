/**
 * Hypotheses that join a measure of customer experience to a mission outcome, and their evidence.
 * The module is a place in the build and in the arrows so far; its features arrive with the chain.
 */
@NullMarked
package org.sightline.lineofsight;

import org.jspecify.annotations.NullMarked;
