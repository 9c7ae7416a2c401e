package org.sightline.architecture.bad;

import jakarta.faces.context.FacesContext;

/** A feature that knows the pages. */
record FacesInAFeature(FacesContext context) {}
