/**
 * What every module's entities stand on: the aggregate root, converters, the clock, the migrations
 * and the two databases' differences.
 */
@NullMarked
package org.sightline.persistence;

import org.jspecify.annotations.NullMarked;
