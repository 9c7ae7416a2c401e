package org.sightline.hisp.report;

import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.QuestionCounts;
import org.sightline.measure.Driver;

/**
 * How one question was worded and answered.
 *
 * @param number its place in the survey, 1 to 11
 * @param driver what it asks about
 * @param wording the exact wording; blank where it was not given
 * @param counts the answers; all zero where nobody answered
 * @param publishedMean the mean as it was published, two decimals; null where none was
 */
public record QuestionResult(
    int number,
    Driver driver,
    String wording,
    QuestionCounts counts,
    @Nullable Double publishedMean) {}
