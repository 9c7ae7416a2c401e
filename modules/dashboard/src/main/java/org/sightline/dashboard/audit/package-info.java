/**
 * The page of the audit log: what was recorded, whether it still holds, and how far it is signed.
 * An administrator sees the security events and the last result only.
 */
@NullMarked
package org.sightline.dashboard.audit;

import org.jspecify.annotations.NullMarked;
