/**
 * Pages that need no account: providers and what they have published. Their forms are plain HTML
 * and their views are kept nowhere, so that readers cost no session.
 */
@NullMarked
package org.sightline.dashboard.published;

import org.jspecify.annotations.NullMarked;
