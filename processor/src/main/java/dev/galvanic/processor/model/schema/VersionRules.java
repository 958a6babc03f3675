package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.Operation;
import dev.galvanic.processor.model.Origin;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What versions have to be whatever the tables are. */
final class VersionRules {
  private VersionRules() {}

  /** Of a table's versions; who says {@code owner} says what they stand on. */
  static List<SchemaProblem> of(String owner, List<MigrationModel> migrations) {
    Set<String> seen = new HashSet<>();
    return migrations.stream()
        .flatMap(
            m ->
                Stream.of(
                        text(m.version(), m.origin()),
                        date(m.date(), m.origin()),
                        seen.add(m.version())
                            ? Optional.<SchemaProblem>empty()
                            : Optional.of(twice(owner, m)))
                    .flatMap(Optional::stream))
        .toList();
  }

  /** File names and headers of scripts carry it. */
  static Optional<SchemaProblem> text(String version, Origin origin) {
    boolean good =
        version.matches("[A-Za-z0-9._-]{1,40}") && !version.matches("create[0-9]*|comments");
    return good
        ? Optional.empty()
        : Optional.of(
            SchemaProblem.of(
                SchemaProblem.Kind.BAD_VERSION,
                origin,
                "'" + version + "' cannot be a version",
                "Use 1 to 40 letters, digits, dots, hyphens and underscores, such as v1; create"
                    + " and comments are taken"));
  }

  static Optional<SchemaProblem> date(String date, Origin origin) {
    try {
      if (!date.isEmpty()) {
        LocalDate.parse(date);
      }
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(
          SchemaProblem.of(
              SchemaProblem.Kind.BAD_VERSION,
              origin,
              "'" + date + "' is no date",
              "Write it as 2026-11-25"));
    }
  }

  /** Of the statements of a version that is not released. */
  static Stream<SchemaProblem> statements(MigrationModel migration) {
    return migration.operations().stream()
        .filter(Operation.Execute.class::isInstance)
        .map(Operation.Execute.class::cast)
        .flatMap(e -> statement(migration.version(), e).stream());
  }

  private static Optional<SchemaProblem> statement(String version, Operation.Execute execute) {
    String sql = execute.sql();
    if (PlainSql.empty(sql)) {
      return bad(execute, "the SQL of version " + version + " has no statement", "Remove it");
    }
    if (PlainSql.unfinished(sql)) {
      return bad(
          execute,
          "the SQL of version " + version + " still says " + PlainSql.FILL_IN,
          "Write the value that the rows there are shall have");
    }
    Optional<String> transaction = PlainSql.transaction(sql);
    if (transaction.isPresent()) {
      return bad(
          execute,
          "the SQL of version " + version + " says " + transaction.get(),
          "Remove it: each version runs in a transaction already");
    }
    return execute.declared()
        ? Optional.empty()
        : PlainSql.definition(sql)
            .map(
                start ->
                    SchemaProblem.of(
                        SchemaProblem.Kind.UNDECLARED_EFFECT,
                        execute.origin(),
                        "the SQL of version "
                            + version
                            + " says "
                            + start
                            + ", which may change more than rows",
                        "Say what it changes with effect = @Effect(...), or that it is nothing that"
                            + " a model says with effect = @Effect"));
  }

  private static Optional<SchemaProblem> bad(
      Operation.Execute execute, String fact, String action) {
    return Optional.of(
        SchemaProblem.of(SchemaProblem.Kind.BAD_MIGRATION, execute.origin(), fact, action));
  }

  private static SchemaProblem twice(String owner, MigrationModel migration) {
    return SchemaProblem.of(
        SchemaProblem.Kind.DUPLICATE_VERSION,
        migration.origin(),
        owner + " has the version " + migration.version() + " twice",
        "Give one of them the next version");
  }
}
