/**
 * Pages of quarterly reports: the reviewer's board with its queue, one report beside the last one,
 * the steward's quarter, and the form for what a survey gave.
 */
@NullMarked
package org.sightline.dashboard.report;

import org.jspecify.annotations.NullMarked;
