/**
 * Plans of executives as documents to print and to file. They say the same as the text that is
 * signed, and print its hash.
 */
@NullMarked
package org.sightline.plans.document;

import org.jspecify.annotations.NullMarked;
