package dev.galvanic.sql.pg;

import dev.galvanic.sql.SqlException;
import org.jspecify.annotations.Nullable;

/** Sends a call to the transaction that the calling thread carries, if it does. */
final class AmbientSink implements Sink {
  private final Ambients ambients;
  private final Sink otherwise;

  AmbientSink(Ambients ambients, Sink otherwise) {
    this.ambients = ambients;
    this.otherwise = otherwise;
  }

  @Override
  public <T extends @Nullable Object> void send(Call<T, ?> call) {
    Ambient ambient;
    try {
      ambient = ambients.ofCaller(call.statement().name());
    } catch (SqlException outside) {
      call.fail(outside);
      return;
    }
    if (ambient == null) {
      otherwise.send(call);
    } else {
      ambient.transaction().lease().send(call);
    }
  }
}
