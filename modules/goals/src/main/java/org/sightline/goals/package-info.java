/**
 * Strategic plans, goals, indicators, their targets and measurements. The module is a place in the
 * build and in the arrows so far; its features arrive with the chain from measure to outcome.
 */
@NullMarked
package org.sightline.goals;

import org.jspecify.annotations.NullMarked;
