/**
 * Tests in a real browser against the packaged server, and the checks that every page must pass:
 * accessibility, content security, and room on a narrow screen.
 */
@NullMarked
package org.sightline.browser;

import org.jspecify.annotations.NullMarked;
