package dev.galvanic.boot;

import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.config.ConfigException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stands where a client has no address, until all that is missing has been found. */
record MissingClient(ConfigException reason) implements ServiceClient {
  @Override
  public <T extends @Nullable Object> T call(ClientRequest request, ReplyReader<T> reader) {
    throw reason;
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> callAsync(
      ClientRequest request, ReplyReader<T> reader) {
    return CompletableFuture.failedFuture(reason);
  }

  @Override
  public <T extends @Nullable Object> Stream<T> stream(
      ClientRequest request, ElementReader.Format<T> format) {
    throw reason;
  }

  @Override
  public <T extends @Nullable Object> Flow.Publisher<T> publish(
      ClientRequest request, ElementReader.Format<T> format) {
    throw reason;
  }
}
