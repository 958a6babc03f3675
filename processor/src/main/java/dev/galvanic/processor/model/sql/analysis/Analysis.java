package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.Catalog;
import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Parsed;
import dev.galvanic.processor.model.sql.syntax.SqlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what statements mean to a schema, as PostgreSQL's own parse analysis does (the manual,
 * chapters 4, 7 and 10): which tables, columns, functions and types their names are, and what it
 * would refuse. What cannot be decided is a note. May be shared by threads.
 */
public final class Analysis {
  private static final Set<String> ANSWERING =
      Set.of("SHOW", "EXPLAIN", "CALL", "FETCH", "EXECUTE");

  private static final Set<String> ENDS =
      Set.of("BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE");

  private final Schema schema;
  private final Catalog catalog;
  private final Outside outside;

  /**
   * For one database.
   *
   * @param schema with no table at all, the statements are of a database that nobody models: names
   *     of tables are notes then
   */
  public Analysis(Schema schema, Catalog catalog, Outside outside) {
    this.schema = schema;
    this.catalog = catalog;
    this.outside = outside;
  }

  /** A statement of whose parameters nothing is known. */
  public Analyzed of(String sql) {
    return of(sql, Map.of());
  }

  /**
   * One statement, as its annotation has it: with {@code :name} for parameters.
   *
   * @param values what is known of the parameters, by their paths
   */
  public Analyzed of(String sql, Map<List<String>, SentValue> values) {
    Context context = new Context(schema, catalog, outside, sql, values);
    try {
      return analyzed(sql, context);
    } catch (StackOverflowError e) {
      // What is nested that deep is hardly written by hand, and PostgreSQL has a limit too.
      context.findings().note(0, "it is nested too deep to be read", "Write it in smaller parts");
      return nothing(context, true);
    }
  }

  private Analyzed analyzed(String sql, Context context) {
    Parsed parsed = SqlParser.parse(sql);
    if (parsed instanceof Parsed.Valid valid) {
      return of(valid.command(), context);
    }
    if (parsed instanceof Parsed.Invalid invalid) {
      context
          .findings()
          .error(Problem.SYNTAX, invalid.at(), invalid.length(), invalid.fact(), invalid.action());
    } else if (parsed instanceof Parsed.Unread unread) {
      context.findings().note(unread.at(), unread.what() + " is not read", "Nothing is to be done");
    }
    return nothing(context, true);
  }

  private Analyzed of(Command command, Context context) {
    if (command instanceof Command.Other other && ENDS.contains(other.verb())) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              other.at(),
              other.verb() + " would begin or end a transaction that nobody else knows of",
              "Annotate a method with @Transactional, or call Database.transaction");
      return nothing(context, false);
    }
    if (command instanceof Command.Other other) {
      context
          .findings()
          .note(other.at(), other.verb() + " is not looked into", "Nothing is to be done");
      return nothing(context, ANSWERING.contains(other.verb()));
    }
    Level level = new Level(Optional.empty());
    Optional<Rows> rows = context.statements().within(command, level);
    context.parameters().finish();
    return new Analyzed(
        rows.isPresent(),
        rows.map(this::columns).orElse(List.of()),
        context.parameters().facts(),
        context.reads().plain(context.findings()),
        context.reads().change(),
        context.stars().inOrder(),
        context.parameters().casts(),
        context.findings().inOrder());
  }

  private static Analyzed nothing(Context context, boolean answers) {
    return new Analyzed(
        answers,
        List.of(),
        List.of(),
        false,
        false,
        List.of(),
        List.of(),
        context.findings().inOrder());
  }

  private List<OutputColumn> columns(Rows rows) {
    List<Nullness> nullness = new Nulls(catalog).of(rows);
    List<OutputColumn> columns = new ArrayList<>();
    for (int i = 0; i < rows.heads().size(); i++) {
      Rows.Head head = rows.heads().get(i);
      Optional<SqlType> type =
          Types.known(head.type())
              ? Optional.of(Types.shown(Origins.row(rows, i).orElse(head.type())))
              : Optional.empty();
      columns.add(
          new OutputColumn(head.name(), type, nullness.get(i), head.at(), Origins.of(rows, i)));
    }
    return columns;
  }
}
