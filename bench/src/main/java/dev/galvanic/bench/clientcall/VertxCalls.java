package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.candidate.BlockingClient;
import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.LoopClient;
import dev.galvanic.bench.candidate.VertxLoops;
import dev.galvanic.bench.candidate.Workload;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.net.URI;

/** Vert.x's HTTP client by hand, without a time limit, retries or anything else around it. */
final class VertxCalls {
  private static final int LOOPS = Runtime.getRuntime().availableProcessors();

  private VertxCalls() {}

  /**
   * A verticle on each event loop with a client of its own, which is the best that we know: a
   * client that loops share gives a call the connection that was used last, on whichever loop it
   * is.
   */
  static Client async(URI stub, int callers) {
    try {
      return new Async(
          VertxLoops.open(vertx -> Future.succeededFuture(client(vertx, stub, callers))));
    } catch (Exception e) {
      throw new IllegalStateException("The loops did not start", e);
    }
  }

  static Client blocking(URI stub, int callers) {
    Vertx vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(LOOPS).setPreferNativeTransport(true));
    return new Blocking(vertx, client(vertx, stub, callers));
  }

  private static HttpClient client(Vertx vertx, URI stub, int callers) {
    return vertx.createHttpClient(
        new HttpClientOptions().setDefaultHost(stub.getHost()).setDefaultPort(stub.getPort()),
        new PoolOptions().setHttp1MaxSize(callers));
  }

  private static Future<Long> city(HttpClient client) {
    return client.request(HttpMethod.GET, City.PATH).compose(VertxCalls::city);
  }

  /**
   * Composed where the request is sent, which is on its loop: by a thread that is none, the reply
   * could end before anybody has asked for its body, which is empty then.
   */
  private static Future<Long> city(HttpClientRequest request) {
    return request
        .putHeader("Accept", "application/json")
        .send()
        .compose(
            response ->
                response.body().map(body -> Bodies.count(response.statusCode(), body.getBytes())));
  }

  private record Async(VertxLoops<HttpClient> loopsAndClients) implements LoopClient {
    @Override
    public int loops() {
      return loopsAndClients.count();
    }

    @Override
    public void onLoop(int loop, Runnable task) {
      loopsAndClients.onLoop(loop, task);
    }

    @Override
    public Operation operation(Workload workload, int loop) {
      HttpClient client = loopsAndClients.own(loop);
      return answer ->
          city(client)
              .onComplete((count, failure) -> answer.done(count == null ? 0 : count, failure));
    }

    @Override
    public void close() {
      loopsAndClients.close();
    }
  }

  private record Blocking(Vertx vertx, HttpClient client) implements BlockingClient {
    @Override
    public Operation operation(Workload workload) {
      return caller -> city(client).toCompletionStage().toCompletableFuture().get();
    }

    @Override
    public void close() {
      vertx.close().toCompletionStage().toCompletableFuture().join();
    }
  }
}
