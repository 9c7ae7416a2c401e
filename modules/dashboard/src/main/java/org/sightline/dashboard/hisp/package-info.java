/**
 * Pages of High Impact Service Providers: services with their surveys, and the files that bring
 * them. They read façades and shape what they give; nothing here decides what a figure means.
 */
@NullMarked
package org.sightline.dashboard.hisp;

import org.jspecify.annotations.NullMarked;
