/**
 * The process around the application: reads the environment, starts Payara Micro with the web
 * archive beside it, says in words what happened, and leaves nothing behind when it ends.
 */
@NullMarked
package org.sightline.server;

import org.jspecify.annotations.NullMarked;
