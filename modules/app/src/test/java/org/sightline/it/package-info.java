/**
 * Tests that run inside the server, on both databases: façades, queries, transactions, REST. The
 * whole package is put into the web archive.
 */
@NullMarked
package org.sightline.it;

import org.jspecify.annotations.NullMarked;
