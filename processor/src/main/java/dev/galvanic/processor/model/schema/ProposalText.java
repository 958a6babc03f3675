package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Operations as the Java to paste. */
public final class ProposalText {
  private ProposalText() {}

  /** {@code @Migrate(version = "v2", addColumn = @AddColumn("sex"))}. */
  public static String migrate(String version, List<Operation> operations) {
    String members = members(operations);
    return "@Migrate(version = "
        + literal(version)
        + (members.isEmpty() ? "" : ", " + members)
        + ")";
  }

  /** {@code @DropTable(value = "users", version = "v2")}. */
  public static String dropTable(TableName table, String version) {
    return "@DropTable(value = "
        + literal(table.toString())
        + ", version = "
        + literal(version)
        + ")";
  }

  private static String members(List<Operation> operations) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (Operation operation : OperationOrder.sorted(operations)) {
      members.computeIfAbsent(member(operation), m -> new ArrayList<>()).add(value(operation));
    }
    return members.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + " = "
                    + (e.getValue().size() == 1
                        ? e.getValue().get(0)
                        : "{" + String.join(", ", e.getValue()) + "}"))
        .collect(Collectors.joining(", "));
  }

  private static String member(Operation operation) {
    if (operation instanceof Operation.Execute) {
      return "sql";
    }
    String name = operation.getClass().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String value(Operation operation) {
    if (operation instanceof Operation.RenameTable rename) {
      return "@RenameTable(from = "
          + literal(rename.from())
          + ", to = "
          + literal(rename.to())
          + ")";
    }
    if (operation instanceof Operation.RenameColumn rename) {
      return "@RenameColumn(from = "
          + literal(rename.from())
          + ", to = "
          + literal(rename.to())
          + ")";
    }
    if (operation instanceof Operation.DropIndex drop) {
      return annotation("DropIndex", drop.name(), flag("concurrently", drop.concurrently()));
    }
    if (operation instanceof Operation.AddColumn add) {
      return annotation(
          "AddColumn",
          add.name(),
          text("type", add.type()),
          flag("notNull", add.notNull()),
          text("defaultSql", add.defaultSql()));
    }
    if (operation instanceof Operation.Execute execute) {
      String members = members(execute.effect());
      String effect = members.isEmpty() ? "@Effect" : "@Effect(" + members + ")";
      return annotation("Execute", execute.sql(), execute.declared() ? "effect = " + effect : "");
    }
    if (operation instanceof Operation.ChangeType change) {
      return annotation(
          "ChangeType",
          change.column(),
          text("type", change.type()),
          text("using", change.using()));
    }
    if (operation instanceof Operation.SetDefault set) {
      return annotation("SetDefault", set.column(), text("defaultSql", set.defaultSql()));
    }
    if (operation instanceof Operation.SetNotNull set) {
      return annotation("SetNotNull", set.column(), flag("online", set.online()));
    }
    if (operation instanceof Operation.AddConstraint add) {
      return annotation(
          "AddConstraint",
          add.name(),
          flag("notValid", add.notValid()),
          flag("concurrently", add.concurrently()));
    }
    if (operation instanceof Operation.AddForeignKey add) {
      return annotation("AddForeignKey", add.name(), flag("notValid", add.notValid()));
    }
    if (operation instanceof Operation.AddIndex add) {
      return annotation("AddIndex", add.name(), flag("concurrently", add.concurrently()));
    }
    return literal(Touched.by(operation).iterator().next());
  }

  private static String annotation(String name, String value, String... members) {
    String others =
        List.of(members).stream().filter(m -> !m.isEmpty()).collect(Collectors.joining(", "));
    return "@"
        + name
        + "("
        + (others.isEmpty() ? literal(value) : "value = " + literal(value) + ", " + others)
        + ")";
  }

  private static String flag(String name, boolean set) {
    return set ? name + " = true" : "";
  }

  private static String text(String name, String text) {
    return text.isEmpty() ? "" : name + " = " + literal(text);
  }

  private static String literal(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "");
    return '"' + escaped.replace("\t", "\\t") + '"';
  }
}
