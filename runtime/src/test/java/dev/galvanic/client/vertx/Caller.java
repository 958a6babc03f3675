package dev.galvanic.client.vertx;

import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.Instances;
import dev.galvanic.client.Outcome;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.config.Config;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import dev.galvanic.loop.EventLoops;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls region-service, with an event loop of its own. */
final class Caller implements AutoCloseable {
  private final EventLoops loops = EventLoops.open(1);
  private final VertxServiceClient client;

  Caller(URI address, Map<String, String> settings) {
    this(Instances.at(address), settings, CallWatch.NONE);
  }

  Caller(Instances instances, Map<String, String> settings, CallWatch watch) {
    Map<String, String> values = new HashMap<>(settings);
    values.putIfAbsent("REGION_SERVICE_URL", "http://127.0.0.1:1");
    this.client =
        VertxServiceClient.open(
            loops, Config.of("user-service", values).client("region-service"), instances, watch);
  }

  static ClientRequest get() {
    return ClientRequest.of(Method.GET, "Regions.get", "/n");
  }

  static ClientRequest post() {
    return ClientRequest.of(Method.POST, "Regions.create", "/n").body(Codecs.STRING, "x");
  }

  VertxServiceClient client() {
    return client;
  }

  int number(ClientRequest request) {
    return client.call(request, ReplyReader.data(Codecs.INT));
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

  /** One after the other, and those that were tried only when there is no other. */
  static final class InTurn implements Instances {
    private final List<URI> addresses;
    private final AtomicInteger next = new AtomicInteger();
    private final List<String> told = new CopyOnWriteArrayList<>();

    InTurn(URI... addresses) {
      this.addresses = List.of(addresses);
    }

    /** How each attempt ended, such as {@code 0 GOOD}. */
    List<String> told() {
      return told;
    }

    @Override
    public Chosen choose(List<URI> tried) {
      int first = next.getAndIncrement();
      int chosen = first % addresses.size();
      for (int i = 0; i < addresses.size(); i++) {
        int one = (first + i) % addresses.size();
        if (!tried.contains(addresses.get(one))) {
          chosen = one;
          break;
        }
      }
      int index = chosen;
      return new Chosen() {
        @Override
        public URI address() {
          return addresses.get(index);
        }

        @Override
        public void answered() {}

        @Override
        public void leaveAlone(Duration pause) {}

        @Override
        public void end(Outcome outcome) {
          told.add(index + " " + outcome);
        }
      };
    }

    @Override
    public void close() {}
  }
}
