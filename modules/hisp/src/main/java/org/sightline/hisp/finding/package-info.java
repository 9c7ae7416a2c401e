/**
 * What is noticeable about a quarterly report before anybody has read a single response: the rules
 * on volumes, wording, stale copies and coding. Pure functions; who must do what about a finding is
 * decided by the package of reports.
 */
@NullMarked
package org.sightline.hisp.finding;

import org.jspecify.annotations.NullMarked;
