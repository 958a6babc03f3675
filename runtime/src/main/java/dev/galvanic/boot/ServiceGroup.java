package dev.galvanic.boot;

import dev.galvanic.RunningService;
import dev.galvanic.RunningServices;
import dev.galvanic.config.ManagementConfig;
import dev.galvanic.config.ServerConfig;
import dev.galvanic.loop.EventLoops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services of one process, which share its event loops. */
public final class ServiceGroup implements RunningServices {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceGroup.class);
  private static final Duration LOOPS_GRACE = Duration.ofSeconds(5);
  private static final Duration CLOSING = LOOPS_GRACE.plusSeconds(1);

  private final EventLoops loops;
  private final List<StartedService> services = new ArrayList<>();
  private final List<ServerConfig> configs = new ArrayList<>();
  private final FutureTask<Boolean> stop = new FutureTask<>(this::stopAll);

  private ServiceGroup(EventLoops loops) {
    this.loops = loops;
  }

  /**
   * Starts them one after another, in this order; blocks until the last one is ready. If one fails,
   * those before it are stopped again.
   *
   * @throws StartException for a reason that its message says in full, such as a taken port
   * @throws dev.galvanic.config.ConfigException for what the configuration lacks
   */
  public static ServiceGroup start(List<Launch> launches) throws Exception {
    ProcessLog.configure(launches);
    checkPorts(launches);
    ServiceGroup group = new ServiceGroup(EventLoops.open());
    try {
      for (Launch launch : launches) {
        group.services.add(new ServiceStart(launch, group.loops).start());
        group.configs.add(launch.config().server());
      }
      return group;
    } catch (Throwable e) {
      group.stop();
      throw e;
    }
  }

  /** Two services on one port are better told by their names than by what the system says. */
  private static void checkPorts(List<Launch> launches) {
    Map<String, String> services = new HashMap<>();
    for (Launch launch : launches) {
      String name = launch.config().service();
      ServerConfig server = launch.config().server();
      ManagementConfig management = launch.config().management();
      checkPort(services, name, server.host(), server.port(), "SERVER_PORT");
      checkPort(
          services,
          name + "'s management",
          management.host(),
          management.port().orElse(0),
          "MANAGEMENT_PORT");
    }
  }

  private static void checkPort(
      Map<String, String> services, String name, String host, int port, String setting) {
    String other = port == 0 ? null : services.put(host + ":" + port, name);
    if (other != null) {
      throw new StartException(
          other
              + " and "
              + name
              + " are both told to listen on "
              + host
              + ":"
              + port
              + ". Set "
              + setting
              + " for each, with the service's prefix.");
    }
  }

  @Override
  public List<RunningService> services() {
    return List.copyOf(services);
  }

  @Override
  public boolean stop() {
    Duration time = CLOSING;
    for (ServerConfig config : configs) {
      time = time.plus(config.shutdownGrace()).plus(Stop.CLOSING_TIME);
    }
    return Stop.within("all services", time, stop);
  }

  /** Says for all of them that they want no more traffic. */
  void leaveTraffic() {
    services.forEach(StartedService::leaveTraffic);
  }

  /** The longest of the pauses between "not ready" and the end that its services ask for. */
  Duration shutdownDelay() {
    return configs.stream()
        .map(ServerConfig::shutdownDelay)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private boolean stopAll() throws InterruptedException {
    boolean well = true;
    // The last one first: it may call those that were started before it.
    List<StartedService> reversed = new ArrayList<>(services);
    Collections.reverse(reversed);
    for (StartedService service : reversed) {
      well &= service.stop();
    }
    if (!loops.close(LOOPS_GRACE)) {
      LOG.warn("The event loops did not end within {} s", LOOPS_GRACE.toSeconds());
      well = false;
    }
    return well;
  }
}
