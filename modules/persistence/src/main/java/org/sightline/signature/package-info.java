/**
 * Signatures: who signed which text, when, with which meaning and after showing the password again.
 * They are added and never changed, and those of one record form a chain of hashes.
 */
@NullMarked
package org.sightline.signature;

import org.jspecify.annotations.NullMarked;
