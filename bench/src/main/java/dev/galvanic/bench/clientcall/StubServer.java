package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.worker.Runs;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;

/** The service that is called, in a process of its own; it ends with its input. */
public final class StubServer implements AutoCloseable {
  private static final Buffer BODY = Buffer.buffer(City.BODY);

  private final Vertx vertx =
      Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setPreferNativeTransport(true));

  /** Says its port in a line of its own. */
  public static void main(String[] args) throws IOException {
    try (StubServer server = new StubServer()) {
      System.out.println(Runs.READY + " " + server.start());
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }

  /** Returns the port. */
  int start() {
    return vertx
        .createHttpServer()
        .requestHandler(
            request -> request.response().putHeader("Content-Type", "application/json").end(BODY))
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .actualPort();
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
