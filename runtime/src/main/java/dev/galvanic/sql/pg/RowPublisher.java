package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Runs a statement once for each subscriber. */
final class RowPublisher<T> implements Flow.Publisher<T> {
  private final Shared shared;
  private final CursorPlaces places;
  private final Statement statement;
  private final RowMapper<T> mapper;
  private final @Nullable Object[] args;

  RowPublisher(
      Shared shared,
      CursorPlaces places,
      Statement statement,
      RowMapper<T> mapper,
      @Nullable Object[] args) {
    this.shared = shared;
    this.places = places;
    this.statement = statement;
    this.mapper = mapper;
    this.args = args.clone();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    Loop here = shared.stages().here();
    Loop loop = here != null ? here : shared.stages().someLoop();
    RowCursor<T> cursor;
    try {
      cursor =
          new RowCursor<>(
              shared,
              places.ofCaller(statement),
              loop,
              statement,
              mapper,
              Parameters.of(shared.codecs(), statement, args));
    } catch (SqlException refused) {
      RowSubscription.refuse(subscriber, refused);
      return;
    }
    RowSubscription<T> subscription = new RowSubscription<>(cursor, loop, subscriber);
    shared.leaks().track(subscription, cursor);
    subscription.begin();
  }
}
