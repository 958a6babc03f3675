package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.catalog.FunctionFact;
import dev.galvanic.processor.model.sql.catalog.Volatility;
import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.Collection;

/** Whether a statement only reads: any connection, and a standby too, may run it. */
final class Reads {
  private boolean plain = true;

  private Reads() {}

  static boolean plain(Command command, Rows rows, Collection<Cte> withs) {
    if (!(command instanceof Command.Select select) || !reads(select.query())) {
      return false;
    }
    Reads reads = new Reads();
    Walk.through(rows, reads::look);
    for (Cte with : withs) {
      with.origin()
          .ifPresent(
              origin -> {
                if (origin instanceof Range.OfRows of) {
                  Walk.through(of.rows(), reads::look);
                }
              });
    }
    return reads.plain && !(rows instanceof Rows.Obscure);
  }

  private void look(Value value) {
    if (value instanceof Value.Applied applied) {
      look(applied.fact());
    } else if (value instanceof Value.Over over) {
      look(over.fact());
    } else if (value instanceof Value.Unclear unclear && Types.undecided(unclear.type())) {
      plain = false;
    }
  }

  private void look(FunctionFact fact) {
    plain &= fact.volatility() != Volatility.VOLATILE;
  }

  /** Whether no part of it locks rows or changes them. */
  private static boolean reads(Query query) {
    boolean withs =
        query.with().stream()
            .allMatch(w -> w.command() instanceof Command.Select select && reads(select.query()));
    boolean body =
        !(query.body() instanceof Query.SetOperation operation)
            || (reads(operation.left()) && reads(operation.right()));
    return withs && body && query.locks().isEmpty();
  }
}
