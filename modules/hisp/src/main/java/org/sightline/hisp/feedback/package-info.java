/**
 * What a survey asks and what it brings in: channels, kinds of survey, questions, their wordings
 * and the counts of answers. Plain values; nothing here knows files or a database.
 */
@NullMarked
package org.sightline.hisp.feedback;

import org.jspecify.annotations.NullMarked;
