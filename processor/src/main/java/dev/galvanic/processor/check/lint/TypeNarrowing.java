package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.stream.Stream;

/** A type that may not hold the values that are there. */
final class TypeNarrowing implements LintRule {

  @Override
  public Code code() {
    return Code.TYPE_NARROWING;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String lock() {
    return "ACCESS EXCLUSIVE";
  }

  @Override
  public String reason() {
    return "A value that does not fit fails the migration, or is rounded or cut";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream()
        .flatMap(
            c ->
                c.change() instanceof SchemaChange.ChangeType type
                    ? findings(c, type)
                    : Stream.empty())
        .toList();
  }

  private static Stream<Finding> findings(Linted.Change c, SchemaChange.ChangeType type) {
    return c.column(type.column()).stream()
        .filter(column -> Using.isCast(type.column(), type.using()))
        .filter(column -> new TypeChange(column.type(), type.type()).narrows())
        .map(
            column ->
                new Finding(
                    c.origin(),
                    "Not every value of "
                        + column.name()
                        + " of "
                        + c.table()
                        + " need fit "
                        + type.type()
                        + ", which was "
                        + column.type(),
                    "Say with using what becomes of those that do not fit"));
  }
}
