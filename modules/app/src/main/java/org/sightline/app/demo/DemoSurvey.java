package org.sightline.app.demo;

import java.util.List;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.TransactionPoint;
import org.sightline.hisp.feedback.Volumes;
import org.sightline.hisp.report.QuestionResult;

/**
 * A survey of a demo report.
 *
 * @param channel its channel
 * @param moment when it is offered
 * @param controlNumber the number of its clearance; invented
 * @param volumes how many people it concerns
 * @param questions the answers; empty while a draft has none yet
 */
record DemoSurvey(
    Channel channel,
    TransactionPoint moment,
    String controlNumber,
    Volumes volumes,
    List<QuestionResult> questions) {

  DemoSurvey {
    questions = List.copyOf(questions);
  }
}
