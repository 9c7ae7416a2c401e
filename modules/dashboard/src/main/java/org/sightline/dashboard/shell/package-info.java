/**
 * What surrounds every page: signed-in person, navigation, language, version. The template reads it
 * as {@code shell}; where the person comes from is decided in one class.
 */
@NullMarked
package org.sightline.dashboard.shell;

import org.jspecify.annotations.NullMarked;
