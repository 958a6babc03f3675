package dev.galvanic.sample;

import dev.galvanic.sample.region.CityResourceTestClient;
import dev.galvanic.sample.region.NewCity;
import dev.galvanic.sample.region.NewProvince;
import dev.galvanic.sample.region.ProvinceResourceTestClient;
import dev.galvanic.sample.role.NewRole;
import dev.galvanic.sample.role.RoleResourceTestClient;
import dev.galvanic.sample.user.NewUser;
import dev.galvanic.sample.user.UserResourceTestClient;
import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestTarget;
import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The services of the sample, each in a process of its own, region-service twice; user-service
 * finds it through a {@link RegistryStub}. Started by hand, since a {@code TestService} is one
 * process of one service, which is told to stop and never killed.
 */
final class FailingSample implements Closeable {
  /** A process of region-service. */
  record Region(SampleProcess process, int port) {
    URI address() {
      return URI.create("http://127.0.0.1:" + port);
    }
  }

  private final Path temporary;
  private final Deque<Closeable> running = new ArrayDeque<>();
  private final Map<String, String> environment = new HashMap<>();
  private final RegistryStub registry;
  private final List<Region> regions = new ArrayList<>();
  private final SampleProcess user;
  private final int userPort = freePort();
  private final UserResourceTestClient users =
      new UserResourceTestClient(TestTarget.at(userAddress()));
  private final TestClient management;

  FailingSample(Path temporary) throws IOException, InterruptedException {
    this.temporary = temporary;
    registry = new RegistryStub();
    running.push(registry::close);
    try {
      LocalPostgres postgres = LocalPostgres.start();
      running.push(postgres);
      postgres.server().create(SampleService.REGION.database());
      int rolePort = freePort();
      int managementPort = freePort();
      management = TestClient.of(URI.create("http://127.0.0.1:" + managementPort));
      environment.put("SERVER_HOST", "127.0.0.1");
      environment.put("POSTGRES_SERVICE_HOST", "127.0.0.1");
      environment.put("POSTGRES_SERVICE_PORT", Integer.toString(postgres.server().port()));
      environment.put("CONSUL_URL", registry.address());
      environment.put("REGION_SERVICE_URL", "consul+http://region-service");
      environment.put("ROLE_SERVICE_URL", "http://127.0.0.1:" + rolePort);
      beginRegion();
      beginRegion();
      SampleProcess role = begin(Map.of("ROLE_SERVICE_SERVER_PORT", "" + rolePort), "role");
      user =
          begin(
              Map.of(
                  "USER_SERVICE_SERVER_PORT", "" + userPort,
                  "USER_SERVICE_MANAGEMENT_PORT", "" + managementPort,
                  // Quicker than one would have it, for a test that is not to take long.
                  "REGION_SERVICE_TIMEOUT", "2s",
                  "REGION_SERVICE_IDLE_TIMEOUT", "1s",
                  "REGION_SERVICE_BREAKER_CALLS", "10",
                  "REGION_SERVICE_BREAKER_WINDOW", "2s",
                  "REGION_SERVICE_BREAKER_PAUSE", "300ms"),
              "user");
      for (Region region : regions) {
        region.process().awaitReady();
      }
      role.awaitReady();
      user.awaitReady();
      Patience.until(known -> known == 2, () -> registry.registered("region-service"));
      TestTarget any = TestTarget.at(regions.get(0).address());
      TestTarget roles = TestTarget.at(URI.create("http://127.0.0.1:" + rolePort));
      new ProvinceResourceTestClient(any).create(new NewProvince("Zhejiang")).ok();
      new CityResourceTestClient(any).create(new NewCity("Hangzhou", 1)).ok();
      new RoleResourceTestClient(roles).create(new NewRole("admin")).ok();
      users.create(new NewUser("Ada", 36, null, 1, 1)).ok();
    } catch (Throwable e) {
      close();
      throw e;
    }
  }

  RegistryStub registry() {
    return registry;
  }

  SampleProcess user() {
    return user;
  }

  UserResourceTestClient users() {
    return users;
  }

  URI userAddress() {
    return URI.create("http://127.0.0.1:" + userPort);
  }

  /** What user-service tells of itself, in the text format of Prometheus. */
  String metrics() {
    return management.get("/metrics").text();
  }

  /** Those that have been begun and not ended, the oldest first. */
  List<Region> regions() {
    return regions;
  }

  /** One more, on a port of its own. */
  Region beginRegion() throws IOException {
    int port = freePort();
    SampleProcess process =
        begin(
            Map.of("REGION_SERVICE_SERVER_PORT", "" + port, "CONSUL_ADVERTISE_HOST", "127.0.0.1"),
            "region");
    Region region = new Region(process, port);
    regions.add(region);
    return region;
  }

  /** Kills one; the registry still knows it. */
  void kill(Region region) throws InterruptedException {
    region.process().kill();
    regions.remove(region);
  }

  private SampleProcess begin(Map<String, String> more, String service) throws IOException {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    SampleProcess process = SampleProcess.start(temporary, all, service);
    running.push(process::close);
    return process;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    while (!running.isEmpty()) {
      running.pop().close();
    }
  }
}
