/**
 * How problems are answered: as RFC 9457 documents to programs, as a page to people, and never with
 * a stack trace.
 */
@NullMarked
package org.sightline.app.problem;

import org.jspecify.annotations.NullMarked;
