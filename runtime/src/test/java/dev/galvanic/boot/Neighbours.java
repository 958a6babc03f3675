package dev.galvanic.boot;

import dev.galvanic.RunningService;
import dev.galvanic.ServiceException;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.client.discovery.consul.ConsulStub;
import dev.galvanic.client.discovery.consul.Soon;
import dev.galvanic.config.Config;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Services of a test, and a Consul, or what stands in for it, by which they find one another. */
final class Neighbours implements AutoCloseable {
  private final ConsulStub consul = new ConsulStub();
  private final List<ServiceGroup> running = new ArrayList<>();
  private final AtomicReference<ServiceClient> regions = new AtomicReference<>();

  Neighbours() throws IOException {}

  ConsulStub consul() {
    return consul;
  }

  @Override
  public void close() {
    // The caller first, whose connections the others would wait for.
    Collections.reverse(running);
    running.forEach(ServiceGroup::stop);
    consul.close();
  }

  RunningService start(String name, Map<String, String> more) throws Exception {
    return start(name, more, Overrides.none());
  }

  RunningService start(String name, Map<String, String> more, Overrides overrides)
      throws Exception {
    return start(new TinyModule(name, new ArrayList<>(), wiring -> {}), more, overrides);
  }

  /** A service that calls region-service, and is not to be found itself. */
  void caller(Map<String, String> more) throws Exception {
    TinyModule calling =
        new TinyModule(
            "user-service",
            new ArrayList<>(),
            wiring -> regions.set(wiring.client("region-service")));
    Map<String, String> values = new HashMap<>(more);
    values.put("CONSUL_REGISTER", "false");
    start(calling, values, Overrides.none());
  }

  private RunningService start(TinyModule module, Map<String, String> more, Overrides overrides)
      throws Exception {
    Map<String, String> values =
        new HashMap<>(
            Map.of(
                "SERVER_HOST",
                "127.0.0.1",
                "SERVER_PORT",
                "0",
                "CONSUL_URL",
                consul.uri().toString()));
    values.putAll(more);
    Config config = Config.of(module.name(), values);
    ServiceGroup group = ServiceGroup.start(List.of(new Launch(module, config, overrides)));
    running.add(group);
    return group.services().get(0);
  }

  /** What happens to a process when it is told to end. */
  void leaveTraffic(RunningService service) {
    running.stream()
        .filter(group -> group.services().contains(service))
        .forEach(ServiceGroup::leaveTraffic);
  }

  static Overrides saying(String text) {
    return Overrides.none().with(TinyModule.GREETING, () -> text);
  }

  String hello() {
    ClientRequest request = ClientRequest.of(Method.GET, "Regions.hello", "/hello");
    return regions.get().call(request, ReplyReader.data(Codecs.STRING));
  }

  String answer() {
    try {
      return hello();
    } catch (ServiceException e) {
      return e.getMessage();
    }
  }

  /** What the caller's metrics say of the instances of region-service. */
  String metric(String state) {
    URI caller =
        running.stream()
            .flatMap(group -> group.services().stream())
            .filter(service -> service.description().name().equals("user-service"))
            .map(RunningService::uri)
            .findFirst()
            .orElseThrow();
    return get(caller + "/metrics")
        .lines()
        .filter(
            line -> line.startsWith("client_instances_" + state + "{service=\"region-service\"}"))
        .map(line -> line.substring(line.indexOf(' ') + 1).replace(".0", ""))
        .findFirst()
        .orElse("none");
  }

  static String get(String address) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address).toURL().openConnection();
      // Else a stop would wait for it.
      connection.setRequestProperty("Connection", "close");
      int status = connection.getResponseCode();
      try (InputStream body =
          status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
        return status + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static URI nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean soon(BooleanSupplier condition) throws InterruptedException {
    return Soon.within(Duration.ofSeconds(10), condition);
  }
}
