package org.sightline.hisp.performancegov;

import java.util.ArrayList;
import java.util.List;

/** The 104 columns of the format, in the order of the published file. */
final class Columns {

  static final int QUESTIONS = 11;
  static final int POINTS = 5;

  static final String ID = "id";
  static final String TYPE = "type";
  static final String ORGANIZATION_ID = "attributes_organization_id";
  static final String ORGANIZATION_NAME = "attributes_organization_name";
  static final String ORGANIZATION_ABBREVIATION = "attributes_organization_abbreviation";
  static final String PROVIDER_ID = "attributes_service_provider_id";
  static final String PROVIDER_NAME = "attributes_service_provider_name";
  static final String COLLECTION_ID = "attributes_collection_id";
  static final String COLLECTION_NAME = "attributes_collection_name";
  static final String YEAR = "attributes_collection_year";
  static final String QUARTER = "attributes_collection_quarter";
  static final String SERVICE_PROVIDED = "attributes_service_provided";
  static final String TRANSACTION_POINT = "attributes_transaction_point";
  static final String CHANNEL = "attributes_channel";
  static final String CUSTOMERS = "attributes_volume_of_customers";
  static final String OFFERED = "attributes_volume_of_customers_provided_survey_opportunity";
  static final String RESPONDENTS = "attributes_volume_of_respondents";
  static final String CONTROL_NUMBER = "attributes_omb_control_number";
  static final String FEDERAL_REGISTER_URL = "attributes_federal_register_url";
  static final String CREATED_AT = "attributes_created_at";
  static final String UPDATED_AT = "attributes_updated_at";
  static final String OPERATIONAL_METRICS = "attributes_operational_metrics";
  static final String SERVICE_ID = "attributes_service_id";
  static final String SERVICE_NAME = "attributes_service_name";
  static final String SERVICE_SLUG = "attributes_service_slug";
  static final String SERVICE_DESCRIPTION = "service_desc";
  static final String PROVIDER_DESCRIPTION = "service_provider_desc";

  static final List<QuestionColumns> QUESTION_COLUMNS = questions();
  static final List<String> ALL = all();

  private Columns() {}

  /** The columns of one question. */
  record QuestionColumns(int number, String text, List<String> counts, String pointScale) {

    static QuestionColumns of(int number) {
      String prefix = "attributes_q" + number + "_";
      List<String> counts = new ArrayList<>();
      for (int point = 1; point <= POINTS; point++) {
        counts.add(prefix + point);
      }
      return new QuestionColumns(
          number, prefix + "text", List.copyOf(counts), prefix + "point_scale");
    }
  }

  private static List<QuestionColumns> questions() {
    List<QuestionColumns> questions = new ArrayList<>();
    for (int number = 1; number <= QUESTIONS; number++) {
      questions.add(QuestionColumns.of(number));
    }
    return List.copyOf(questions);
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(ofTheProvider());
    all.addAll(ofTheCollection());
    for (QuestionColumns question : QUESTION_COLUMNS) {
      all.add(question.text());
      all.addAll(question.counts());
      all.add(question.pointScale());
    }
    all.addAll(afterTheQuestions());
    return List.copyOf(all);
  }

  private static List<String> afterTheQuestions() {
    return List.of(
        CREATED_AT,
        UPDATED_AT,
        OPERATIONAL_METRICS,
        SERVICE_ID,
        SERVICE_NAME,
        SERVICE_SLUG,
        SERVICE_DESCRIPTION,
        PROVIDER_DESCRIPTION);
  }

  private static List<String> ofTheProvider() {
    return List.of(
        ID,
        TYPE,
        ORGANIZATION_ID,
        ORGANIZATION_NAME,
        ORGANIZATION_ABBREVIATION,
        PROVIDER_ID,
        PROVIDER_NAME);
  }

  private static List<String> ofTheCollection() {
    return List.of(
        COLLECTION_ID,
        COLLECTION_NAME,
        YEAR,
        QUARTER,
        SERVICE_PROVIDED,
        TRANSACTION_POINT,
        CHANNEL,
        CUSTOMERS,
        OFFERED,
        RESPONDENTS,
        CONTROL_NUMBER,
        FEDERAL_REGISTER_URL);
  }
}
