/**
 * Quarterly reports as documents to print and as tables to count with. A small base is not hidden
 * in them, since whoever may read a report sees its answers.
 */
@NullMarked
package org.sightline.hisp.document;

import org.jspecify.annotations.NullMarked;
