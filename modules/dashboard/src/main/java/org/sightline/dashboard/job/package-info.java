/** The page of the background jobs: what runs, what failed, stopping and trying again. */
@NullMarked
package org.sightline.dashboard.job;

import org.jspecify.annotations.NullMarked;
