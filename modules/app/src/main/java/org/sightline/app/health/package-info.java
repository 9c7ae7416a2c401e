/**
 * Whether the node can serve, which MicroProfile Health asks, and how it and its store are, which
 * administrators ask.
 */
@NullMarked
package org.sightline.app.health;

import org.jspecify.annotations.NullMarked;
