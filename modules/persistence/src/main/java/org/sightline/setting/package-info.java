/**
 * Settings of an agency: numbers with a name, a default and a range, declared by the module that
 * uses them. Every change is kept with who made it and when.
 */
@NullMarked
package org.sightline.setting;

import org.jspecify.annotations.NullMarked;
