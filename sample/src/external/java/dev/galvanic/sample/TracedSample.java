package dev.galvanic.sample;

import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each service of the sample in a process of its own, and Zipkin in another. */
final class TracedSample implements Closeable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Deque<Closeable> running = new ArrayDeque<>();
  private final Map<SampleService, SampleProcess> processes = new EnumMap<>(SampleService.class);
  private final Map<SampleService, Integer> ports = new EnumMap<>(SampleService.class);
  private final ZipkinServer zipkin;

  /** Starts them all, and adds a city and a role. */
  TracedSample(Path temporary) throws IOException, InterruptedException {
    zipkin = ZipkinServer.start(freePort());
    running.push(zipkin::close);
    try {
      LocalPostgres postgres = LocalPostgres.start();
      running.push(postgres);
      for (SampleService service : SampleService.all()) {
        ports.put(service, freePort());
      }
      Map<String, String> environment = environment(postgres);
      for (SampleService service : SampleService.all()) {
        SampleProcess process = SampleProcess.start(temporary, environment, service.name());
        running.push(process::close);
        processes.put(service, process);
      }
      for (SampleProcess process : processes.values()) {
        process.awaitReady();
      }
      zipkin.awaitReady();
      created(SampleService.REGION, "/regions/provinces", "{\"name\":\"Zhejiang\"}");
      created(SampleService.REGION, "/regions/cities", "{\"name\":\"Hangzhou\",\"province_id\":1}");
      created(SampleService.ROLE, "/roles", "{\"name\":\"admin\"}");
    } catch (Throwable e) {
      close();
      throw e;
    }
  }

  ZipkinServer zipkin() {
    return zipkin;
  }

  TestClient users() {
    return http(SampleService.USER);
  }

  /** Adds a user and answers its identity. */
  int user(String name) {
    return created(
        SampleService.USER,
        "/users",
        "{\"name\":\"%s\",\"age\":36,\"city_id\":1,\"role_id\":1}".formatted(name));
  }

  /** What user-service has logged by now, each line read as JSON. */
  List<JsonNode> logOfUserService() {
    return processes
        .get(SampleService.USER)
        .output()
        .lines()
        .filter(line -> line.startsWith("{"))
        .map(JSON::readTree)
        .toList();
  }

  @Override
  public void close() throws IOException {
    while (!running.isEmpty()) {
      running.pop().close();
    }
  }

  private Map<String, String> environment(LocalPostgres postgres) {
    Map<String, String> environment = new HashMap<>();
    ports.forEach((s, port) -> environment.put(s.prefix() + "_SERVER_PORT", port.toString()));
    environment.put("POSTGRES_SERVICE_HOST", "127.0.0.1");
    environment.put("POSTGRES_SERVICE_PORT", Integer.toString(postgres.server().port()));
    environment.put("ZIPKIN_SERVER", zipkin.address());
    environment.put("LOG_FORMAT", "json");
    return environment;
  }

  private int created(SampleService service, String path, String body) {
    return http(service).post(path, body).json("/data/id").intValue();
  }

  private TestClient http(SampleService service) {
    return TestClient.of(URI.create("http://127.0.0.1:" + ports.get(service)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
