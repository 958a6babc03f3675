package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.candidate.BlockingClient;
import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.LoopClient;
import dev.galvanic.bench.candidate.Workload;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/** Vert.x's HTTP client by hand, without a time limit, retries or anything else around it. */
final class VertxCalls implements AutoCloseable {
  private static final int LOOPS = Runtime.getRuntime().availableProcessors();

  private final Vertx vertx =
      Vertx.vertx(new VertxOptions().setEventLoopPoolSize(LOOPS).setPreferNativeTransport(true));
  private final List<Context> contexts =
      IntStream.range(0, LOOPS).mapToObj(i -> vertx.getOrCreateContext()).toList();
  private final HttpClient client;

  private VertxCalls(URI stub, int callers) {
    client =
        vertx.createHttpClient(
            new HttpClientOptions().setDefaultHost(stub.getHost()).setDefaultPort(stub.getPort()),
            new PoolOptions().setHttp1MaxSize(callers));
  }

  static Client async(URI stub, int callers) {
    return new Async(new VertxCalls(stub, callers));
  }

  static Client blocking(URI stub, int callers) {
    return new Blocking(new VertxCalls(stub, callers));
  }

  private Future<Long> city() {
    return client
        .request(HttpMethod.GET, City.PATH)
        .compose(request -> request.putHeader("Accept", "application/json").send())
        .compose(
            response ->
                response.body().map(body -> Bodies.count(response.statusCode(), body.getBytes())));
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private record Async(VertxCalls calls) implements LoopClient {
    @Override
    public int loops() {
      return calls.contexts.size();
    }

    @Override
    public void onLoop(int loop, Runnable task) {
      calls.contexts.get(loop).runOnContext(go -> task.run());
    }

    @Override
    public Operation operation(Workload workload, int loop) {
      return answer ->
          calls
              .city()
              .onComplete((count, failure) -> answer.done(count == null ? 0 : count, failure));
    }

    @Override
    public void close() {
      calls.close();
    }
  }

  private record Blocking(VertxCalls calls) implements BlockingClient {
    @Override
    public Operation operation(Workload workload) {
      return caller -> calls.city().toCompletionStage().toCompletableFuture().get();
    }

    @Override
    public void close() {
      calls.close();
    }
  }
}
