package dev.galvanic.sql.pg;

/** In the transaction that the calling thread carries, if it does; else in one of its own. */
record AmbientCursors(Stages stages, Ambients ambients, CursorPlace own) implements CursorPlaces {

  @Override
  public CursorPlace ofCaller(String statement) {
    Ambient ambient = ambients.ofCaller(statement);
    return ambient == null ? own : new HeldCursorPlace(stages, ambient.transaction().lease());
  }
}
