package dev.galvanic.sql.pg;

import dev.galvanic.sql.Statement;

/** Decides where the cursors of a caller are. */
@FunctionalInterface
interface CursorPlaces {
  /**
   * To be called on the caller's thread.
   *
   * @throws dev.galvanic.sql.SqlException if it may have none now
   */
  CursorPlace ofCaller(Statement statement);
}
