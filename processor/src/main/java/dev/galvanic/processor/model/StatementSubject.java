package dev.galvanic.processor.model;

import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.FromItem;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Parsed;
import dev.galvanic.processor.model.sql.syntax.Query;
import dev.galvanic.processor.model.sql.syntax.SqlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a statement does and to which table, as traces and metrics name it.
 *
 * @param operation its verb: {@code SELECT}
 * @param table the one that it writes, or the first one that it reads; empty if there is none
 */
public record StatementSubject(String operation, String table) {
  private static final Command NOTHING = new Command.Other(0, "");

  /** Of a text with named parameters, whether it is right or not. */
  public static StatementSubject of(String sql) {
    return SqlParser.parse(sql) instanceof Parsed.Valid valid
        ? of(valid.command())
        : new StatementSubject(sql.strip().split("\\W", 2)[0].toUpperCase(Locale.ROOT), "");
  }

  private static StatementSubject of(Command command) {
    if (command instanceof Command.Select select) {
      return new StatementSubject("SELECT", first(select.query(), List.of()).orElse(""));
    } else if (command instanceof Command.Insert insert) {
      return new StatementSubject("INSERT", text(insert.table()));
    } else if (command instanceof Command.Update update) {
      return new StatementSubject("UPDATE", text(update.table()));
    } else if (command instanceof Command.Delete delete) {
      return new StatementSubject("DELETE", text(delete.table()));
    } else if (command instanceof Command.Merge merge) {
      return new StatementSubject("MERGE", text(merge.table()));
    }
    return new StatementSubject(((Command.Other) command).verb().toUpperCase(Locale.ROOT), "");
  }

  private static String text(List<Name> name) {
    return name.stream().map(Name::text).collect(Collectors.joining("."));
  }

  /**
   * The first table of a query.
   *
   * @param known the common table expressions that it may mean
   */
  private static Optional<String> first(Query query, List<Query.With> known) {
    List<Query.With> with = Stream.concat(query.with().stream(), known.stream()).toList();
    if (query.body() instanceof Query.Select select) {
      return select.from().stream().flatMap(item -> first(item, with).stream()).findFirst();
    } else if (query.body() instanceof Query.SetOperation both) {
      return first(both.left(), with).or(() -> first(both.right(), with));
    } else if (query.body() instanceof Query.TableOf table) {
      return named(table.table(), with);
    }
    return Optional.empty();
  }

  private static Optional<String> first(FromItem item, List<Query.With> known) {
    if (item instanceof FromItem.Table table) {
      return named(table.name(), known);
    } else if (item instanceof FromItem.Subquery subquery) {
      return first(subquery.query(), known);
    } else if (item instanceof FromItem.Join join) {
      return first(join.left(), known).or(() -> first(join.right(), known));
    } else if (item instanceof FromItem.Aliased aliased) {
      return first(aliased.of(), known);
    }
    return Optional.empty();
  }

  /** A common table expression is no table: it stands for the first one of its own. */
  private static Optional<String> named(List<Name> name, List<Query.With> known) {
    for (int i = 0; name.size() == 1 && i < known.size(); i++) {
      Query.With common = known.get(i);
      if (common.name().text().equals(name.get(0).text())) {
        if (!(common.command() instanceof Command.Select select)) {
          return Optional.of(of(common.command()).table()).filter(table -> !table.isEmpty());
        }
        // Inside of itself it stands for nothing more, which a recursive one would look for.
        List<Query.With> inside = new ArrayList<>(known);
        inside.set(i, new Query.With(common.name(), List.of(), NOTHING));
        return first(select.query(), inside);
      }
    }
    return Optional.of(text(name));
  }
}
