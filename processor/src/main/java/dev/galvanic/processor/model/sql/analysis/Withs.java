package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** WITH (the manual, 7.8): each expression sees those before it, or all if it is RECURSIVE. */
final class Withs {
  private final Context context;

  Withs(Context context) {
    this.context = context;
  }

  void define(List<Query.With> withs, boolean recursive, Level level) {
    Set<String> names = new HashSet<>();
    for (Query.With with : withs) {
      if (!names.add(with.name().text())) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                with.name(),
                "WITH names '" + with.name() + "' twice",
                "Give one of them another name");
      }
      level.add(recursive && usesItself(with) ? recursive(with, level) : plain(with, level));
    }
  }

  private static boolean usesItself(Query.With with) {
    return with.command() instanceof Command.Select select
        && select.query().body() instanceof Query.SetOperation;
  }

  private Cte plain(Query.With with, Level level) {
    Optional<Rows> rows = rows(with.command(), level);
    if (rows.isEmpty()) {
      return new Cte(with.name().text(), List.of(), Optional.empty());
    }
    List<Rows.Head> heads = renamed(with, rows.get().heads());
    return new Cte(with.name().text(), heads, Optional.of(origin(rows.get().withHeads(heads))));
  }

  private static Range.Origin origin(Rows rows) {
    return rows instanceof Rows.Obscure ? new Range.OfUnknown() : new Range.OfRows(rows, false);
  }

  private Optional<Rows> rows(Command command, Level level) {
    return command instanceof Command.Select select
        ? Optional.of(context.queries().of(select.query(), level.inner(), true))
        : context.statements().within(command, level.inner());
  }

  private Cte recursive(Query.With with, Level level) {
    Query query = ((Command.Select) with.command()).query();
    Recursion recursion = new Recursion();
    Level inner = level.inner();
    Rows rows =
        context
            .queries()
            .recursive(
                query,
                inner,
                new Combinations.Start(
                    recursion,
                    heads ->
                        inner.add(
                            new Cte(
                                with.name().text(),
                                renamed(with, heads),
                                Optional.of(new Range.OfRecursion(recursion))))));
    List<Rows.Head> heads = renamed(with, rows.heads());
    return new Cte(with.name().text(), heads, Optional.of(origin(rows.withHeads(heads))));
  }

  private List<Rows.Head> renamed(Query.With with, List<Rows.Head> heads) {
    List<Name> names = with.columns();
    if (names.size() > heads.size() && !heads.isEmpty()) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              with.name(),
              with.name() + " has " + heads.size() + " columns, and " + names.size() + " are named",
              "Remove the names of columns that are not there");
    }
    List<Rows.Head> renamed = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Rows.Head head = heads.get(i);
      String name = i < names.size() ? names.get(i).text() : head.name();
      renamed.add(new Rows.Head(name, head.type(), head.at()));
    }
    return renamed;
  }
}
