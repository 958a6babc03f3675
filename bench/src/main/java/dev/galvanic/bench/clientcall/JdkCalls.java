package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.candidate.BlockingClient;
import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.LoopClient;
import dev.galvanic.bench.candidate.Workload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Java's own client, with a time limit for each request. */
final class JdkCalls {
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final HttpRequest request;

  private JdkCalls(URI stub) {
    request =
        HttpRequest.newBuilder(stub.resolve(City.PATH))
            .header("Accept", "application/json")
            .timeout(Duration.ofSeconds(10))
            .build();
  }

  static Client async(URI stub, int callers) {
    return new Async(new JdkCalls(stub));
  }

  static Client blocking(URI stub, int callers) {
    return new Blocking(new JdkCalls(stub));
  }

  private static long count(HttpResponse<byte[]> response) {
    return Bodies.count(response.statusCode(), response.body());
  }

  /** It has threads of its own, not loops that callers could be on. */
  private record Async(JdkCalls calls) implements LoopClient {
    @Override
    public int loops() {
      return 1;
    }

    @Override
    public void onLoop(int loop, Runnable task) {
      task.run();
    }

    @Override
    public Operation operation(Workload workload, int loop) {
      return answer ->
          calls
              .client
              .sendAsync(calls.request, HttpResponse.BodyHandlers.ofByteArray())
              .whenComplete(
                  (response, failure) ->
                      answer.done(response == null ? 0 : count(response), failure));
    }

    @Override
    public void close() {}
  }

  private record Blocking(JdkCalls calls) implements BlockingClient {
    @Override
    public Operation operation(Workload workload) {
      return caller ->
          count(calls.client.send(calls.request, HttpResponse.BodyHandlers.ofByteArray()));
    }

    @Override
    public void close() {}
  }
}
