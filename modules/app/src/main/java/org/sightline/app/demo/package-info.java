/**
 * What {@code sightline demo} puts into a store: accounts for every role and fictional agencies
 * with sixteen quarters of reports. All of it is invented, and the same on every machine.
 */
@NullMarked
package org.sightline.app.demo;

import org.jspecify.annotations.NullMarked;
