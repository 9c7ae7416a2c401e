/**
 * What tests of all modules share: the real files beside the checkout and the judge of documents.
 * The other modules get it as the test archive of this one.
 */
@NullMarked
package org.sightline.testing;

import org.jspecify.annotations.NullMarked;
