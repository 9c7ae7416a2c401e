/**
 * The REST resources of the shared layer, and how values cross as JSON. Resources of the features
 * stand beside their façades.
 */
@NullMarked
package org.sightline.app.rest;

import org.jspecify.annotations.NullMarked;
