/**
 * How records move from state to state: one table of named transitions for each kind of record.
 * What the table does not name is refused, and the refusal says what is allowed instead.
 */
@NullMarked
package org.sightline.state;

import org.jspecify.annotations.NullMarked;
