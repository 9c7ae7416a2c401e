/**
 * What reports published, kept as it was: every figure with the answers it was made of, in versions
 * that nothing changes. Readers outside get the latest version, without figures on few answers.
 */
@NullMarked
package org.sightline.hisp.published;

import org.jspecify.annotations.NullMarked;
