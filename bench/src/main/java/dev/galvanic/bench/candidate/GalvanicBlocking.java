package dev.galvanic.bench.candidate;

import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.util.List;

/** Galvanic's database as blocking handlers use it. */
final class GalvanicBlocking implements BlockingClient {
  private final GalvanicConnection connection;

  private GalvanicBlocking(GalvanicConnection connection) {
    this.connection = connection;
  }

  static GalvanicBlocking open(Target target) {
    return new GalvanicBlocking(GalvanicConnection.open(target));
  }

  @Override
  public Operation operation(Workload workload) {
    Database database = connection.database();
    Statement statement = GalvanicStatements.of(workload);
    RowMapper<List<Integer>> numbers = RowMappers.list(Integer.class);
    return switch (workload) {
      case ROW_BY_KEY ->
          caller -> {
            int key = Arguments.key();
            User user = database.fetchRow(statement, GalvanicStatements.USER, key).orElseThrow();
            return user.id() == key ? 1 : 0;
          };
      case ROWS_20, ROWS_1000 ->
          caller -> database.fetch(statement, GalvanicStatements.USER, Arguments.key()).size();
      case INSERT_IN_TRANSACTION ->
          caller ->
              database.transaction(
                          tx ->
                              tx.fetchOne(
                                  statement,
                                  RowMappers.LONG,
                                  Arguments.NAME,
                                  Arguments.AGE,
                                  Arguments.CITY,
                                  Arguments.ROLE))
                      > 0
                  ? 1
                  : 0;
      case ONE_PLUS_ONE -> caller -> database.fetchOne(statement, RowMappers.INT) == 2 ? 1 : 0;
      case PG_TYPE ->
          caller ->
              database
                  .fetch(statement, GalvanicStatements.PG_TYPE, Arguments.PG_TYPE_MODIFIER, true)
                  .size();
      case GENERATE_SERIES ->
          caller -> database.fetch(statement, RowMappers.INT, Arguments.SERIES).size();
      case BYTES -> caller -> database.fetch(statement, RowMappers.BYTES).size();
      case ARRAYS -> caller -> database.fetch(statement, numbers).size();
      case BATCH_1000 ->
          caller -> database.executeMany(statement, Arguments.batch(values -> values));
    };
  }

  @Override
  public void close() {
    connection.close();
  }
}
