/**
 * The command line for those who send and check files: {@code import}, {@code validate} and {@code
 * verify-audit}. It is a client like any other: it knows the REST API and the rules for files, and
 * neither the database nor a secret of the server.
 */
@NullMarked
package org.sightline.command;

import org.jspecify.annotations.NullMarked;
