package org.sightline.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON without white space and without fractions. What it lets through is compared with the
 * canonical text afterwards, so it need not refuse every other spelling itself.
 */
final class CanonicalJsonReader {

  private static final int DEEPEST = 16;

  private final String text;
  private int at;

  CanonicalJsonReader(String text) {
    this.text = text;
  }

  @Nullable Object read() {
    Object value = value(0);
    if (at != text.length()) {
      throw broken();
    }
    return value;
  }

  private @Nullable Object value(int depth) {
    if (depth > DEEPEST) {
      throw broken();
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> list(depth);
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> members = new TreeMap<>();
    expect('{');
    while (peek() != '}') {
      if (!members.isEmpty()) {
        expect(',');
      }
      addMember(members, depth);
    }
    expect('}');
    return members;
  }

  private void addMember(Map<String, @Nullable Object> members, int depth) {
    String key = string();
    expect(':');
    Object value = value(depth + 1);
    if (members.containsKey(key)) {
      throw broken();
    }
    members.put(key, value);
  }

  private List<@Nullable Object> list(int depth) {
    List<@Nullable Object> items = new ArrayList<>();
    expect('[');
    while (peek() != ']') {
      if (!items.isEmpty()) {
        expect(',');
      }
      items.add(value(depth + 1));
    }
    expect(']');
    return items;
  }

  private String string() {
    expect('"');
    int start = at;
    while (peek() != '"' && peek() != '\\') {
      at++;
    }
    return peek() == '"' ? text.substring(start, at++) : withEscapes(start);
  }

  /** A string that began at a place, from its first escape on. */
  private String withEscapes(int start) {
    StringBuilder out = new StringBuilder().append(text, start, at);
    while (peek() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\' -> c;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> hex();
      default -> throw broken();
    };
  }

  private char hex() {
    int end = at + 4;
    if (end > text.length()) {
      throw broken();
    }
    char c = (char) Integer.parseInt(text, at, end, 16);
    at = end;
    return c;
  }

  private Long number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Long.valueOf(text.substring(start, at));
  }

  private @Nullable Boolean word(String word, @Nullable Boolean value) {
    if (!text.startsWith(word, at)) {
      throw broken();
    }
    at += word.length();
    return value;
  }

  private char peek() {
    if (at >= text.length()) {
      throw broken();
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw broken();
    }
    at++;
  }

  private IllegalArgumentException broken() {
    return new IllegalArgumentException("not the JSON expected at character " + at);
  }
}
