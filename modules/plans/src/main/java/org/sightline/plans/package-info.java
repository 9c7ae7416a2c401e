/**
 * Executive performance plans, their appraisal and review boards. The module is a place in the
 * build and in the arrows so far; its features arrive with the chain from measure to outcome.
 */
@NullMarked
package org.sightline.plans;

import org.jspecify.annotations.NullMarked;
