/**
 * Assembly only: the data source, the REST application, security and headers, how problems are
 * answered. Nothing here knows a rule of the field.
 */
@NullMarked
package org.sightline.app;

import org.jspecify.annotations.NullMarked;
