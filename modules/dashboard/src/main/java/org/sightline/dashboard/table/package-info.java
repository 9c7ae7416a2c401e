/**
 * Tables that work without JavaScript: one page of rows with its sorting and the request for it.
 * Page, sort and filter travel in the query of a GET link.
 */
@NullMarked
package org.sightline.dashboard.table;

import org.jspecify.annotations.NullMarked;
