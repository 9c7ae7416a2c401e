/**
 * Pages about people and what they may do: signing in, the own profile, accounts with their roles,
 * API keys. Every rule is kept by the façades; what is here asks and shows.
 */
@NullMarked
package org.sightline.dashboard.account;

import org.jspecify.annotations.NullMarked;
