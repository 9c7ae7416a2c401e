/** Whether the node can serve: what MicroProfile Health asks. */
@NullMarked
package org.sightline.app.health;

import org.jspecify.annotations.NullMarked;
