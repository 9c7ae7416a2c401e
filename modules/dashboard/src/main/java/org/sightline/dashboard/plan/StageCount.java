package org.sightline.dashboard.plan;

import org.sightline.message.Text;

/**
 * How many executives are at a stage of planning.
 *
 * @param value value of the filter that shows them
 * @param label what the stage is called
 * @param count how many
 */
record StageCount(String value, Text label, long count) {}
