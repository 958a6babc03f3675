package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.generate.migration.Statement.Kind;
import dev.galvanic.processor.model.schema.PlannedVersion;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.ScriptHeader;
import dev.galvanic.processor.model.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scripts of a version. */
record VersionScripts(PlannedVersion version) {

  /**
   * One for each step.
   *
   * @param number of the first
   */
  List<Script> from(int number) {
    List<List<Statement>> steps = Steps.of(statements());
    List<Script> scripts = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      String text = header(i + 1, steps) + "\n" + body(steps.get(i));
      scripts.add(new Script(file(number + i, i + 1), text));
    }
    return scripts;
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < version.changes().size(); i++) {
      Schema after =
          i + 1 < version.changes().size()
              ? version.changes().get(i + 1).before()
              : version.after();
      statements.addAll(new ChangeStatements(version.changes().get(i), after).statements());
    }
    return statements;
  }

  /** As Flyway expects it: version, two underscores, description. */
  private String file(int number, int step) {
    TableName table = version.table();
    String words = table.schema().isEmpty() ? "" : table.schema() + "_";
    words += table.name() + "_" + version.version() + (step == 1 ? "" : "_" + step);
    return "V%04d__%s.sql".formatted(number, words.replaceAll("[^A-Za-z0-9_]", "_"));
  }

  private String header(int step, List<List<Statement>> steps) {
    Optional<Statement> first = steps.get(step - 1).stream().findFirst();
    return new ScriptHeader(
            version.table().toString(),
            version.version(),
            step,
            steps.size(),
            version.author(),
            version.date(),
            step == 1 ? version.operations() : List.of(),
            first.map(Statement::kind).filter(kind -> kind == Kind.ALONE).isEmpty(),
            first.flatMap(Statement::index))
        .text();
  }

  /** A statement of several lines stands apart. */
  private static String body(List<Statement> step) {
    StringBuilder body = new StringBuilder();
    boolean apart = false;
    for (Statement statement : step) {
      boolean several = statement.sql().contains("\n");
      body.append(body.length() > 0 && (apart || several) ? "\n" : "");
      body.append(statement.sql()).append('\n');
      apart = several;
    }
    return body.toString();
  }
}
