/**
 * High Impact Service Providers and their services, as the reporting programme knows them. What was
 * asked about them and reported stands in the neighbouring packages.
 */
@NullMarked
package org.sightline.hisp.provider;

import org.jspecify.annotations.NullMarked;
