package dev.galvanic.sql.pg;

import dev.galvanic.sql.Statement;

/** In the transaction that the calling thread carries, if it does; else in one of its own. */
record AmbientCursors(Stages stages, Ambients ambients, CursorPlaces own) implements CursorPlaces {

  @Override
  public CursorPlace ofCaller(Statement statement) {
    Ambient ambient = ambients.ofCaller(statement.name());
    return ambient == null
        ? own.ofCaller(statement)
        : new HeldCursorPlace(stages, ambient.transaction().lease());
  }
}
