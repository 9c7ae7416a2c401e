/**
 * The command line. {@code import}, {@code validate} and {@code verify-audit} know the REST API and
 * the rules for files, and neither the database nor a secret of the server; {@code backup} and
 * {@code restore} are for those who run the server, and work on its store.
 */
@NullMarked
package org.sightline.command;

import org.jspecify.annotations.NullMarked;
