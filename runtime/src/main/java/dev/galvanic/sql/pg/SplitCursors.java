package dev.galvanic.sql.pg;

import dev.galvanic.sql.Statement;
import java.util.function.Function;

/**
 * Where cursors of their own are: on a replica or on the primary, by the same rule as statements.
 */
record SplitCursors(Split split, CursorPlace onPrimary, Function<Server, CursorPlace> on)
    implements CursorPlaces {

  @Override
  public CursorPlace ofCaller(Statement statement) {
    Server replica = split.replicaFor(statement, Deadline.ofCaller());
    return replica == null ? onPrimary : new FirstCursorPlace(on.apply(replica), onPrimary);
  }
}
