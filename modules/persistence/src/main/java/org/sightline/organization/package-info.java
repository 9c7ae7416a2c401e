/**
 * Agencies and what lies under them, as a tree, and the people who work there. The agency at the
 * top of a branch is the tenant: nothing of it is seen by another one.
 */
@NullMarked
package org.sightline.organization;

import org.jspecify.annotations.NullMarked;
