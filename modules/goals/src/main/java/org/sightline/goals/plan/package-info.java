/**
 * Strategic plans of the agencies, the tops of their goals. A plan says what the agency is there
 * for; what it wants to reach stands in the goals under it.
 */
@NullMarked
package org.sightline.goals.plan;

import org.jspecify.annotations.NullMarked;
