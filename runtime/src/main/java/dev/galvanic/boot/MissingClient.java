package dev.galvanic.boot;

import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.config.ConfigException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
}
