package dev.galvanic.boot;

import dev.galvanic.ServiceDescription;
import dev.galvanic.client.CallWatch;
import dev.galvanic.config.Config;
import dev.galvanic.config.LogConfig;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.log.AccessLog;
import dev.galvanic.log.LogSource;
import dev.galvanic.log.Logging;
import dev.galvanic.sql.StatementWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of a process, which its services share: it is set up as the first of them says. */
final class ProcessLog {
  private static final Logger LOG = LoggerFactory.getLogger(ProcessLog.class);
  private static final Path HOSTNAME = Path.of("/etc/hostname");

  private ProcessLog() {}

  /**
   * Sets it up.
   *
   * @throws dev.galvanic.config.ConfigException if its file cannot be written
   */
  static void configure(List<Launch> launches) {
    Config first = launches.get(0).config();
    configure(launches.stream().map(launch -> launch.module().description()).toList(), first);
    for (Launch launch : launches) {
      if (!shared(launch.config().log()).equals(shared(first.log()))) {
        LOG.warn(
            "{} wants another log than {}, and a process has one. Set LOG_LEVEL and its like"
                + " without a service's prefix.",
            launch.config().service(),
            first.service());
      }
    }
  }

  /**
   * Sets it up for services, as one of them says.
   *
   * @throws dev.galvanic.config.ConfigException if its file cannot be written
   */
  static void configure(List<ServiceDescription> services, Config first) {
    Logging.configure(first.log(), source(services, first));
  }

  /** What writes a line for each request of a service, if that is wanted. */
  static Watches access(Launch launch) {
    RequestWatch requests =
        launch.config().log().access()
            ? new AccessLog(launch.module().description().name())
            : RequestWatch.NONE;
    return new Watches(requests, StatementWatch.NONE, CallWatch.NONE);
  }

  private static LogConfig shared(LogConfig log) {
    return new LogConfig(log.format(), log.fields(), log.level(), log.levels(), log.file(), false);
  }

  private static LogSource source(List<ServiceDescription> services, Config first) {
    List<String> versions = services.stream().map(ServiceDescription::version).distinct().toList();
    return new LogSource(
        services.stream().map(ServiceDescription::name).collect(Collectors.joining(",")),
        versions.size() == 1 ? versions.get(0) : "",
        node(first));
  }

  /** What the instance calls itself, else what its machine is called. */
  private static String node(Config config) {
    return config.appId().equals(config.service()) ? machine() : config.appId();
  }

  private static String machine() {
    // Containers and pods have it; nobody is asked over the network.
    String name = System.getenv("HOSTNAME");
    if (name == null) {
      name = System.getenv("COMPUTERNAME");
    }
    if (name != null) {
      return name;
    }
    try {
      return Files.exists(HOSTNAME) ? Files.readString(HOSTNAME).strip() : "";
    } catch (IOException e) {
      LOG.debug("{} cannot be read", HOSTNAME, e);
      return "";
    }
  }
}
