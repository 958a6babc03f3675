package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Command;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Gives statements their meaning, each kind by what knows of it. */
final class Statements {
  private final Context context;
  private final Map<Class<?>, BiFunction<Command, Level, Optional<Rows>>> kinds = new HashMap<>();

  Statements(Context context) {
    this.context = context;
    Changes changes = new Changes(context);
    Inserts inserts = new Inserts(context, changes);
    Updates updates = new Updates(context, changes);
    Merges merges = new Merges(context, changes);
    on(Command.Select.class, (c, level) -> select(c, level));
    on(Command.Insert.class, inserts::of);
    on(Command.Update.class, updates::of);
    on(Command.Delete.class, updates::of);
    on(Command.Merge.class, merges::of);
    on(Command.Other.class, (c, level) -> Optional.of(new Rows.Obscure(java.util.List.of())));
  }

  private <C extends Command> void on(Class<C> kind, BiFunction<C, Level, Optional<Rows>> meaning) {
    kinds.put(kind, (command, level) -> meaning.apply(kind.cast(command), level));
  }

  private Optional<Rows> select(Command.Select select, Level level) {
    return Optional.of(context.queries().of(select.query(), level, true));
  }

  /** The rows that it gives; empty if it gives none. */
  Optional<Rows> within(Command command, Level level) {
    BiFunction<Command, Level, Optional<Rows>> meaning = kinds.get(command.getClass());
    if (meaning == null) {
      throw new IllegalStateException("no meaning of " + command.getClass());
    }
    return meaning.apply(command, level);
  }
}
