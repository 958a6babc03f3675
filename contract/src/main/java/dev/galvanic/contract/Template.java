package dev.galvanic.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of a document. What its variables are called makes no difference to a caller. */
record Template(String text) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]*)}");

  String shape() {
    return VARIABLE.matcher(text).replaceAll("{}");
  }

  List<String> variables() {
    List<String> variables = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(text);
    while (matcher.find()) {
      variables.add(matcher.group(1));
    }
    return variables;
  }
}
