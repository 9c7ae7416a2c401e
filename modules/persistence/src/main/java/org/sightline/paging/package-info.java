/**
 * Long lists, cut into parts of bounded length in a stable order. Every list of the product is one.
 */
@NullMarked
package org.sightline.paging;

import org.jspecify.annotations.NullMarked;
