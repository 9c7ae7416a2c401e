import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a file of the format {@code performance-gov-reports} with values that nobody has measured:
 * every service has five surveys in every quarter, each with the answers to seven questions.
 */
final class ReportsFile {

  private static final int QUESTIONS = 11;
  private static final int ASKED = 7;
  private static final int FIRST_YEAR = 2017;
  private static final int QUARTERS = 20;
  private static final String[] CHANNELS = {"computer", "mobile", "email", "phone", "in_person"};
  private static final int SERVICES_OF_A_PROVIDER = 10;
  private static final int PROVIDERS_OF_AN_AGENCY = 5;
  private static final int FIRST_ID = 7_000_000;

  private final Random random = new Random(5150);

  private ReportsFile() {}

  static void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(header());
      ReportsFile reports = new ReportsFile();
      for (int row = 0; row < rows; row++) {
        out.write(reports.row(row));
      }
    }
  }

  private static String header() {
    StringBuilder line = new StringBuilder("id,type");
    for (String name :
        new String[] {
          "organization_id",
          "organization_name",
          "organization_abbreviation",
          "service_provider_id",
          "service_provider_name",
          "collection_id",
          "collection_name",
          "collection_year",
          "collection_quarter",
          "service_provided",
          "transaction_point",
          "channel",
          "volume_of_customers",
          "volume_of_customers_provided_survey_opportunity",
          "volume_of_respondents",
          "omb_control_number",
          "federal_register_url"
        }) {
      line.append(",attributes_").append(name);
    }
    for (int question = 1; question <= QUESTIONS; question++) {
      String prefix = ",attributes_q" + question + "_";
      line.append(prefix).append("text");
      for (int point = 1; point <= 5; point++) {
        line.append(prefix).append(point);
      }
      line.append(prefix).append("point_scale");
    }
    line.append(",attributes_created_at,attributes_updated_at,attributes_operational_metrics");
    line.append(",attributes_service_id,attributes_service_name,attributes_service_slug");
    return line.append(",service_desc,service_provider_desc\n").toString();
  }

  private String row(int row) {
    int survey = row % CHANNELS.length;
    int quarter = row / CHANNELS.length % QUARTERS;
    int service = row / (CHANNELS.length * QUARTERS);
    int provider = service / SERVICES_OF_A_PROVIDER;
    int agency = provider / PROVIDERS_OF_AN_AGENCY;
    StringBuilder line = new StringBuilder(600);
    line.append(FIRST_ID + row).append(",omb_cx_reporting_collections,");
    line.append(FIRST_ID + agency).append(",Bench Agency ").append(agency);
    line.append(",BA").append(agency).append(',');
    line.append(FIRST_ID + provider).append(",Provider ").append(provider).append(',');
    line.append(FIRST_ID + provider * QUARTERS + quarter).append(",Report,");
    line.append(FIRST_YEAR + quarter / 4).append(',').append(quarter % 4 + 1);
    line.append(",Part,after,").append(CHANNELS[survey]);
    int respondents = 200 + random.nextInt(600);
    line.append(',').append(respondents * 40).append(',').append(respondents * 8).append(',');
    line.append(respondents).append(",0000-0000,");
    for (int question = 1; question <= QUESTIONS; question++) {
      line.append(question <= ASKED ? asked(question, respondents) : ",,,,,,,");
    }
    line.append(",2022-01-03T09:00:00Z,2022-01-03T09:00:00Z,,");
    line.append(FIRST_ID + service).append(",Service ").append(service).append(",,,\n");
    return line.toString();
  }

  /** Text, five counts and the mean of one question. */
  private String asked(int question, int respondents) {
    StringBuilder cells = new StringBuilder(",Q").append(question).append("?,");
    int left = respondents;
    long sum = 0;
    for (int point = 1; point <= 5; point++) {
      int count = point == 5 ? left : random.nextInt(1 + left * point / 6);
      left -= count;
      sum += (long) point * count;
      cells.append(count).append(',');
    }
    return cells.append(Math.round(100.0 * sum / respondents) / 100.0).toString();
  }
}
