package dev.galvanic.bench.candidate;

import dev.galvanic.sql.AsyncQueries;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.ToLongFunction;

/** Galvanic's database as asynchronous handlers use it. */
final class GalvanicLoops implements LoopClient {
  private final GalvanicConnection connection;

  private GalvanicLoops(GalvanicConnection connection) {
    this.connection = connection;
  }

  static GalvanicLoops open(Target target) {
    return new GalvanicLoops(GalvanicConnection.open(target));
  }

  @Override
  public int loops() {
    return connection.loops().loops().size();
  }

  @Override
  public void onLoop(int loop, Runnable task) {
    connection.loops().loops().get(loop).execute(task);
  }

  @Override
  public Operation operation(Workload workload, int loop) {
    Database database = connection.database();
    AsyncQueries queries = database.async();
    Statement statement = GalvanicStatements.of(workload);
    RowMapper<List<Integer>> numbers = RowMappers.list(Integer.class);
    return switch (workload) {
      case ROW_BY_KEY ->
          answer -> {
            int key = Arguments.key();
            tell(
                answer,
                queries.fetchRow(statement, GalvanicStatements.USER, key),
                user -> user.orElseThrow().id() == key ? 1 : 0);
          };
      case ROWS_20, ROWS_1000 ->
          answer ->
              tell(
                  answer,
                  queries.fetch(statement, GalvanicStatements.USER, Arguments.key()),
                  List::size);
      case INSERT_IN_TRANSACTION ->
          answer ->
              tell(
                  answer,
                  database.transactionAsync(
                      tx ->
                          tx.async()
                              .fetchOne(
                                  statement,
                                  RowMappers.LONG,
                                  Arguments.NAME,
                                  Arguments.AGE,
                                  Arguments.CITY,
                                  Arguments.ROLE)),
                  id -> id > 0 ? 1 : 0);
      case ONE_PLUS_ONE ->
          answer ->
              tell(answer, queries.fetchOne(statement, RowMappers.INT), two -> two == 2 ? 1 : 0);
      case PG_TYPE ->
          answer ->
              tell(
                  answer,
                  queries.fetch(
                      statement, GalvanicStatements.PG_TYPE, Arguments.PG_TYPE_MODIFIER, true),
                  List::size);
      case GENERATE_SERIES ->
          answer ->
              tell(answer, queries.fetch(statement, RowMappers.INT, Arguments.SERIES), List::size);
      case BYTES -> answer -> tell(answer, queries.fetch(statement, RowMappers.BYTES), List::size);
      case ARRAYS -> answer -> tell(answer, queries.fetch(statement, numbers), List::size);
      case BATCH_1000 ->
          answer ->
              tell(
                  answer,
                  queries.executeMany(statement, Arguments.batch(values -> values)),
                  Long::longValue);
    };
  }

  private static <T> void tell(Answer answer, CompletionStage<T> stage, ToLongFunction<T> rows) {
    stage.whenComplete(
        (value, failure) -> answer.done(value == null ? 0 : rows.applyAsLong(value), failure));
  }

  @Override
  public void close() {
    connection.close();
  }
}
