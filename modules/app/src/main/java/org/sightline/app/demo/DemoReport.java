package org.sightline.app.demo;

import java.util.List;
import org.sightline.hisp.report.ReportState;
import org.sightline.hisp.report.ReportTimes;
import org.sightline.time.FiscalQuarter;

/**
 * A report of the demo: one service in one quarter.
 *
 * @param service the service
 * @param quarter the quarter
 * @param state where it stands
 * @param times when what happened to it
 * @param surveys one for each channel
 */
record DemoReport(
    DemoService service,
    FiscalQuarter quarter,
    ReportState state,
    ReportTimes times,
    List<DemoSurvey> surveys) {

  DemoReport {
    surveys = List.copyOf(surveys);
  }
}
