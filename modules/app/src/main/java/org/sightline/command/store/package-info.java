/**
 * Backup of the store, and what is restored from one, without the server. It knows the database and
 * the public keys of the audit trail, never the private one.
 */
@NullMarked
package org.sightline.command.store;

import org.jspecify.annotations.NullMarked;
