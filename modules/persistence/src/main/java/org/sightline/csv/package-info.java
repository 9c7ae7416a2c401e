/**
 * Reading of CSV files whose columns are known by name: rows are numbered as a spreadsheet numbers
 * them, and a faulty cell becomes a problem with its place, never an exception.
 */
@NullMarked
package org.sightline.csv;

import org.jspecify.annotations.NullMarked;
