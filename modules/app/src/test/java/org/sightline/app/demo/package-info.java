/** Tests of what the demo is made of. */
@NullMarked
package org.sightline.app.demo;

import org.jspecify.annotations.NullMarked;
