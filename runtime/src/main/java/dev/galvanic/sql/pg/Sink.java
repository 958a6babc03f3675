package dev.galvanic.sql.pg;

import org.jspecify.annotations.Nullable;

/** Where a call goes to be sent. It answers or fails the call, sooner or later, always. */
interface Sink {
  <T extends @Nullable Object> void send(Call<T, ?> call);
}
