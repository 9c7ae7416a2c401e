/**
 * The line of sight of an executive: from each requirement of the plan over its measure and the
 * goals to the outcomes of the mission, and what may be said of that link. It is put together anew
 * at each reading; nothing of it is stored.
 */
@NullMarked
package org.sightline.plans.sight;

import org.jspecify.annotations.NullMarked;
