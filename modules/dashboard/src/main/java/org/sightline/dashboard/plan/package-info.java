/**
 * Pages about the plans of executives: the list with what is missing, the editor that loses
 * nothing, reading, signing. Every rule is kept by the façades; what is here asks and shows.
 */
@NullMarked
package org.sightline.dashboard.plan;

import org.jspecify.annotations.NullMarked;
