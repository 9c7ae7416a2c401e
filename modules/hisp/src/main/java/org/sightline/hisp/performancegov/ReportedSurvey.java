package org.sightline.hisp.performancegov;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.Channel;
import org.sightline.hisp.feedback.ControlNumber;

/**
 * What a row says about its survey, apart from the answers. Texts are blank where nothing, or only
 * a placeholder, was entered.
 *
 * @param serviceProvided the part of the service, in the agency's words
 * @param transactionPoint when the survey is offered, in the agency's words
 * @param channel null where the text names none
 * @param channelText the channel as it stands in the file
 * @param controlNumber null where the text holds none
 * @param controlNumberText the control number as it stands in the file, placeholders left out
 * @param federalRegisterUrl an address or several, as entered
 * @param operationalMetrics free text, often with line breaks
 */
record ReportedSurvey(
    String serviceProvided,
    String transactionPoint,
    @Nullable Channel channel,
    String channelText,
    @Nullable ControlNumber controlNumber,
    String controlNumberText,
    String federalRegisterUrl,
    String operationalMetrics) {

  public ReportedSurvey {
    Objects.requireNonNull(serviceProvided, "serviceProvided");
    Objects.requireNonNull(transactionPoint, "transactionPoint");
    Objects.requireNonNull(channelText, "channelText");
    Objects.requireNonNull(controlNumberText, "controlNumberText");
    Objects.requireNonNull(federalRegisterUrl, "federalRegisterUrl");
    Objects.requireNonNull(operationalMetrics, "operationalMetrics");
  }
}
