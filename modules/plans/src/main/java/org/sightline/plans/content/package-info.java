/**
 * What stands in a plan: elements, requirements, their alignment with goals and their measures, the
 * gate that a plan must pass before it is signed, and the one text of it that is signed. Pure
 * values.
 */
@NullMarked
package org.sightline.plans.content;

import org.jspecify.annotations.NullMarked;
