/**
 * The plans of executives, from draft to established: versions, signatures, and what each signer
 * saw of the figures. The content stands in the neighbouring package; ratings are not here yet.
 */
@NullMarked
package org.sightline.plans.plan;

import org.jspecify.annotations.NullMarked;
