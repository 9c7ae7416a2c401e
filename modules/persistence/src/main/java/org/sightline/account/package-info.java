/**
 * Accounts, the roles granted to them with dates, their passwords, sessions and API keys. Signing
 * in happens here; who may do what is decided in {@code org.sightline.security}.
 */
@NullMarked
package org.sightline.account;

import org.jspecify.annotations.NullMarked;
