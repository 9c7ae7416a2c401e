/**
 * Figures of a service out of its surveys: shares and means with what is known of their error, and
 * the rates that say how far the answers reach. Which method was used is part of every figure.
 */
@NullMarked
package org.sightline.hisp.figure;

import org.jspecify.annotations.NullMarked;
