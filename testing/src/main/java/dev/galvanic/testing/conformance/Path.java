package dev.galvanic.testing.conformance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The path of an operation, such as {@code /users/{id}}. */
record Path(String text) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

  List<String> steps() {
    return Stream.of(text.split("/")).filter(step -> !step.isEmpty()).toList();
  }

  boolean variable() {
    return VARIABLE.matcher(text).find();
  }

  /** The last step, if it is a variable: its name; else empty. */
  String last() {
    List<String> steps = steps();
    Matcher matcher = VARIABLE.matcher(steps.isEmpty() ? "" : steps.get(steps.size() - 1));
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** What the last steps without variables are called: {@code users}. */
  String collection() {
    List<String> steps = steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (!steps.get(i).startsWith("{")) {
        return steps.get(i);
      }
    }
    return "";
  }

  /** The collection that a variable is a member of. */
  String collection(String variable) {
    List<String> steps = steps();
    int index = steps.indexOf("{" + variable + "}");
    return index < 1 ? "" : new Path(String.join("/", steps.subList(0, index))).collection();
  }

  /** The path of a request, with these values of its variables. */
  String filled(Function<String, String> values) {
    return VARIABLE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(encoded(values.apply(found.group(1)))));
  }

  /** Whether a request for this path may be meant. */
  boolean matches(String path) {
    return path.matches(
        Stream.of(text.split("/", -1))
            .map(step -> step.startsWith("{") ? "[^/]*" : Pattern.quote(step))
            .reduce((one, other) -> one + "/" + other)
            .orElse(""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
