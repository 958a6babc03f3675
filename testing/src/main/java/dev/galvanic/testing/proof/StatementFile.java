package dev.galvanic.testing.proof;

import dev.galvanic.testing.proof.BelievedStatement.Column;
import dev.galvanic.testing.proof.BelievedStatement.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the file that the compiler wrote about the statements of a service. */
final class StatementFile {
  private static final Map<Character, String> ESCAPES =
      Map.of('\\', "\\", 'n', "\n", 'r', "\r", '_', " ");

  private String name = "";
  private boolean checked;
  private boolean reads;
  private boolean answers;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<BelievedStatement> statements = new ArrayList<>();

  private StatementFile() {}

  static List<BelievedStatement> read(String text) {
    StatementFile file = new StatementFile();
    text.lines().forEach(file::line);
    return file.statements;
  }

  private void line(String line) {
    String[] fields = line.split(" ");
    switch (fields[0]) {
      case "statement" -> begin(unescaped(fields[1]));
      case "checked" -> checked = true;
      case "reads" -> reads = true;
      case "answers" -> answers = true;
      case "parameter" ->
          parameters.add(
              new Parameter(unescaped(fields[1]), known(fields[2]), fields[3].equals("nullable")));
      case "column" ->
          columns.add(
              new Column(unescaped(fields[1]), known(fields[2]), fields[3].equals("not-null")));
      case "sql" -> end(unescaped(line.substring("sql ".length())));
      default -> {
        // What a later compiler writes more, and the words for what is not so.
      }
    }
  }

  private void begin(String begun) {
    name = begun;
    checked = false;
    reads = false;
    answers = false;
    parameters.clear();
    columns.clear();
  }

  private void end(String sql) {
    statements.add(new BelievedStatement(name, sql, checked, reads, answers, parameters, columns));
  }

  private static Optional<String> known(String type) {
    return type.equals("?") ? Optional.empty() : Optional.of(unescaped(type));
  }

  private static String unescaped(String field) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        i++;
        text.append(ESCAPES.getOrDefault(field.charAt(i), ""));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
