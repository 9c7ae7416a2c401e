import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds members of JSON that hold a text; as much of JSON as is needed here. */
final class Json {

  private Json() {}

  /** The values of all members of a name, in their order. */
  static List<String> strings(String json, String name) {
    List<String> values = new ArrayList<>();
    Matcher member = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
    while (member.find()) {
      values.add(member.group(1));
    }
    return values;
  }
}
