package org.sightline.architecture.bad.left;

import org.sightline.architecture.bad.right.Right;

/** An arrow the wrong way. */
record LooksRight(Right right) {}
