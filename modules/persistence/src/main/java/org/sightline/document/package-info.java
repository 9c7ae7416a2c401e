/**
 * Documents as they are filed: the one canonical text of a record and its hash. What is signed and
 * what is registered is such a text, stored as it was hashed.
 */
@NullMarked
package org.sightline.document;

import org.jspecify.annotations.NullMarked;
