package dev.galvanic.processor.generate.openapi;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, texts, numbers and booleans as JSON, two spaces deep per level, in the order
 * they have. What has no member is written on one line.
 */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The text, with a line end at its end. */
  static String of(Map<String, Object> root) {
    JsonText text = new JsonText();
    text.value(root, 0);
    return text.out.append('\n').toString();
  }

  private void value(Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (value instanceof List<?> list) {
      array(list, depth);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      string(value.toString());
    }
  }

  private void object(Map<?, ?> members, int depth) {
    if (members.isEmpty()) {
      out.append("{}");
      return;
    }
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> rest = members.entrySet().iterator();
    while (rest.hasNext()) {
      Map.Entry<?, ?> member = rest.next();
      line(depth + 1);
      string(member.getKey().toString());
      out.append(": ");
      value(member.getValue(), depth + 1);
      out.append(rest.hasNext() ? "," : "");
    }
    line(depth);
    out.append('}');
  }

  private void array(List<?> elements, int depth) {
    if (elements.stream().noneMatch(e -> e instanceof Map || e instanceof List)) {
      flat(elements);
      return;
    }
    out.append('[');
    for (int i = 0; i < elements.size(); i++) {
      line(depth + 1);
      value(elements.get(i), depth + 1);
      out.append(i < elements.size() - 1 ? "," : "");
    }
    line(depth);
    out.append(']');
  }

  private void flat(List<?> elements) {
    out.append('[');
    for (int i = 0; i < elements.size(); i++) {
      out.append(i > 0 ? ", " : "");
      value(elements.get(i), 0);
    }
    out.append(']');
  }

  private void line(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          // Half a surrogate pair has no UTF-8 form, so it must not stand in the text as it is.
          if (c < ' ' || loneSurrogate(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean loneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
