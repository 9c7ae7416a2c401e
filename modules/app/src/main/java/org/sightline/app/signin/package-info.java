/**
 * How a request finds its actor: the sign-in mechanism of the web application, its cookies and the
 * headers that stand on every answer.
 */
@NullMarked
package org.sightline.app.signin;

import org.jspecify.annotations.NullMarked;
