package org.sightline.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.chain.CanonicalJson;
import org.sightline.message.Text;

/** A sentence as it is stored: not yet in a language, so that it is read in the reader's. */
public final class WrittenText {

  private WrittenText() {}

  /**
   * Writes a sentence.
   *
   * @throws IllegalArgumentException when an argument is neither text, integer nor sentence
   */
  public static String write(Text text) {
    return CanonicalJson.write(members(text));
  }

  /** Reads what {@link #write} wrote. */
  public static Text read(String written) {
    return text(CanonicalJson.parseObject(written));
  }

  private static Map<String, Object> members(Text text) {
    List<Object> args = new ArrayList<>();
    text.args().forEach(arg -> args.add(arg instanceof Text inner ? members(inner) : arg));
    return Map.of("bundle", text.bundle(), "key", text.key(), "args", args);
  }

  private static Text text(Map<?, ?> members) {
    List<Object> args = new ArrayList<>();
    if (members.get("args") instanceof List<?> written) {
      written.forEach(arg -> args.add(argument(arg)));
    }
    return new Text(
        String.valueOf(members.get("bundle")), String.valueOf(members.get("key")), args);
  }

  private static Object argument(@Nullable Object arg) {
    if (arg instanceof Map<?, ?> inner) {
      return text(inner);
    }
    return arg == null ? "" : arg;
  }
}
