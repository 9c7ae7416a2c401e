/** Classes that break the rules on purpose, one for each; nothing else may use them. */
@NullMarked
package org.sightline.architecture.bad;

import org.jspecify.annotations.NullMarked;
