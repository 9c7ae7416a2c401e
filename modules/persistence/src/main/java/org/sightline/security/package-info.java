/**
 * Who may do what: roles, permissions, the access table that joins them, and the actor on whose
 * behalf a call runs. Every façade method names the permission that it requires.
 */
@NullMarked
package org.sightline.security;

import org.jspecify.annotations.NullMarked;
