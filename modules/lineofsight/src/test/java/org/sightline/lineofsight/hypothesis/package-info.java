@NullMarked
package org.sightline.lineofsight.hypothesis;

import org.jspecify.annotations.NullMarked;
