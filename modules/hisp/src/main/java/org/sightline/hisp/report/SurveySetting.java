package org.sightline.hisp.report;

import org.jspecify.annotations.Nullable;
import org.sightline.hisp.feedback.Channel;

/**
 * How a survey was made. Texts are blank where nothing, or only a placeholder, was entered.
 *
 * @param serviceProvided the part of the service, in the agency's words
 * @param transactionPoint when the survey is offered, in the agency's words
 * @param channel the channel; null where the text names none
 * @param channelText the channel as it was entered
 * @param controlNumber OMB control number {@code NNNN-NNNN}; null where there is none
 * @param federalRegisterUrl where the clearance was announced, as entered
 * @param operationalMetrics what the agency says about its operation, free text
 */
public record SurveySetting(
    String serviceProvided,
    String transactionPoint,
    @Nullable Channel channel,
    String channelText,
    @Nullable String controlNumber,
    String federalRegisterUrl,
    String operationalMetrics) {}
