package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.candidate.BlockingClient;
import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.LoopClient;
import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.vertx.VertxServiceClient;
import dev.galvanic.config.Config;
import dev.galvanic.http.Method;
import dev.galvanic.loop.EventLoops;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Calls as generated clients make them, with all that stands before them by default. */
final class GalvanicCalls implements AutoCloseable {
  private static final ReplyReader<City> READER = ReplyReader.data(City.CODEC);

  private final EventLoops loops = EventLoops.open();
  private final VertxServiceClient client;

  private GalvanicCalls(URI stub, int callers) {
    Map<String, String> settings =
        Map.of("STUB_URL", stub.toString(), "CLIENT_CONNECTIONS", Integer.toString(callers));
    client = VertxServiceClient.open(loops, Config.of("bench", settings).client("stub"));
  }

  static Client async(URI stub, int callers) {
    return new Async(new GalvanicCalls(stub, callers));
  }

  static Client blocking(URI stub, int callers) {
    return new Blocking(new GalvanicCalls(stub, callers));
  }

  private static ClientRequest request() {
    return ClientRequest.of(Method.GET, "Cities.city", "/cities/{id}")
        .variable(Integer.toString(City.ID));
  }

  @Override
  public void close() {
    client.close();
    try {
      loops.close(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Async(GalvanicCalls calls) implements LoopClient {
    @Override
    public int loops() {
      return calls.loops.loops().size();
    }

    @Override
    public void onLoop(int loop, Runnable task) {
      calls.loops.loops().get(loop).execute(task);
    }

    @Override
    public Operation operation(Workload workload, int loop) {
      return answer ->
          calls
              .client
              .callAsync(request(), READER)
              .whenComplete(
                  (city, failure) ->
                      answer.done(city != null && city.id() == City.ID ? 1 : 0, failure));
    }

    @Override
    public void close() {
      calls.close();
    }
  }

  private record Blocking(GalvanicCalls calls) implements BlockingClient {
    @Override
    public Operation operation(Workload workload) {
      return caller -> calls.client.call(request(), READER).id() == City.ID ? 1 : 0;
    }

    @Override
    public void close() {
      calls.close();
    }
  }
}
