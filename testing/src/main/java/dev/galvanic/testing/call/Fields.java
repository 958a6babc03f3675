package dev.galvanic.testing.call;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * Names and values in their order, several to a name: a query, a form, cookies, headers. They are
 * kept as they are sent.
 */
final class Fields {
  private final List<Map.Entry<String, String>> all = new ArrayList<>();
  private final BiPredicate<String, String> same;
  private final UnaryOperator<String> encoding;

  private Fields(BiPredicate<String, String> same, UnaryOperator<String> encoding) {
    this.same = same;
    this.encoding = encoding;
  }

  /** Whose names have no case, and whose values are sent as they are. */
  static Fields ofHeaders() {
    return new Fields(String::equalsIgnoreCase, UnaryOperator.identity());
  }

  /** Percent-encoded pairs between separators. */
  static Fields parse(String text, String separator) {
    Fields fields = new Fields(String::equals, Fields::encoded);
    if (!text.isEmpty()) {
      for (String pair : text.split(separator, -1)) {
        int sign = pair.indexOf('=');
        fields.all.add(
            sign < 0
                ? Map.entry(pair, "")
                : Map.entry(pair.substring(0, sign), pair.substring(sign + 1)));
      }
    }
    return fields;
  }

  /** RFC 3986's percent-encoding. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  Fields add(String name, String value) {
    all.add(Map.entry(encoding.apply(name), encoding.apply(value)));
    return this;
  }

  /** In the place of the first of this name, if there is one. */
  Fields set(String name, String value) {
    int at = indexOf(name);
    remove(name);
    all.add(at < 0 ? all.size() : at, Map.entry(encoding.apply(name), encoding.apply(value)));
    return this;
  }

  Fields remove(String name) {
    all.removeIf(field -> same.test(field.getKey(), encoding.apply(name)));
    return this;
  }

  Optional<String> first(String name) {
    int at = indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(all.get(at).getValue());
  }

  private int indexOf(String name) {
    for (int i = 0; i < all.size(); i++) {
      if (same.test(all.get(i).getKey(), encoding.apply(name))) {
        return i;
      }
    }
    return -1;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Map.Entry<String, String>> all() {
    return List.copyOf(all);
  }

  /** {@code a=1&b=2}. */
  String joined(String separator) {
    List<String> pairs = all.stream().map(f -> f.getKey() + "=" + f.getValue()).toList();
    return String.join(separator, pairs);
  }
}
