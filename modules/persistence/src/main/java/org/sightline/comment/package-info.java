/**
 * What people write beside a record: comments with an author and a time, which can be resolved. The
 * feature of the record says who may read and write them.
 */
@NullMarked
package org.sightline.comment;

import org.jspecify.annotations.NullMarked;
