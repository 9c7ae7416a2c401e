/**
 * What the REST resources of all modules share, as far as it needs the request. What a single
 * feature answers stands beside its façade.
 */
@NullMarked
package org.sightline.rest;

import org.jspecify.annotations.NullMarked;
