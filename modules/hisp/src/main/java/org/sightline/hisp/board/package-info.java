/**
 * The reviewer's board: for every quarter which services are expected to report, and how far each
 * has come. It counts what the package of reports holds, changes none of it, and reminds those who
 * have not reported.
 */
@NullMarked
package org.sightline.hisp.board;

import org.jspecify.annotations.NullMarked;
