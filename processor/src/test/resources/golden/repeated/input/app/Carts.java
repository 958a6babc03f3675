package app;

import dev.galvanic.annotation.Every;
import dev.galvanic.annotation.OnStart;
import dev.galvanic.annotation.OnStop;
import dev.galvanic.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Singleton
final class Carts {
  private static final String NIGHTLY = "24h";

  @OnStart
  void open() {}

  @OnStart
  CompletionStage<Void> load() {
    return CompletableFuture.completedFuture(null);
  }

  @OnStop
  CompletableFuture<Void> save() {
    return CompletableFuture.completedFuture(null);
  }

  @Every("30s")
  void sweep() throws IOException {}

  @Every(value = "1500ms", initialDelay = "10s", jitter = "0s", timeout = "5min")
  CompletionStage<Void> refresh() {
    return CompletableFuture.completedFuture(null);
  }

  @Every(NIGHTLY)
  @Transactional(isolation = Transactional.Isolation.SERIALIZABLE, retries = 3)
  void settle() {}

  @Every("PT1M30S")
  @Transactional
  void count() {}
}
