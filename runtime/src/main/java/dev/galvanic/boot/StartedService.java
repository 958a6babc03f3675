package dev.galvanic.boot;

import dev.galvanic.RunningService;
import dev.galvanic.ServiceDescription;
import dev.galvanic.background.RepeatedTasks;
import dev.galvanic.config.Config;
import dev.galvanic.health.Health;
import dev.galvanic.http.netty.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A service that runs until it is stopped, once. */
final class StartedService implements RunningService {
  private static final Logger LOG = LoggerFactory.getLogger(StartedService.class);

  private final ServiceDescription description;
  private final Config config;
  private final Health health;
  private final Announcement announcement;
  private final HttpServer server;
  private final InetSocketAddress address;
  private final Optional<InetSocketAddress> management;
  private final RepeatedTasks tasks;
  private final Grace grace;
  private final FutureTask<Boolean> stop;

  StartedService(
      ServiceDescription description,
      Config config,
      Health health,
      Announcement announcement,
      HttpServer server,
      Optional<HttpServer> management,
      RepeatedTasks tasks,
      Grace grace,
      Closing stopping,
      Closing closing) {
    this.description = description;
    this.config = config;
    this.health = health;
    this.announcement = announcement;
    this.server = server;
    this.address = server.address();
    this.management = management.map(HttpServer::address);
    this.tasks = tasks;
    this.grace = grace;
    this.stop =
        new FutureTask<>(
            () -> {
              leaveTraffic();
              announcement.awaitWithdrawal();
              boolean drained = drain();
              boolean stopped = stopping.run();
              return closing.run() && stopped && drained;
            });
  }

  /**
   * Says that it wants no more traffic, and goes on with what it gets all the same; what it does by
   * itself, it does not begin again.
   */
  void leaveTraffic() {
    health.stopping();
    tasks.stop();
    announcement.withdraw();
  }

  /** One grace for requests and tasks alike, since both go on beside each other. */
  private boolean drain() throws InterruptedException {
    grace.begin();
    boolean answered = server.stop(grace.whole());
    boolean drained = tasks.end(grace.left()) && answered;
    if (!drained) {
      LOG.error(
          "{}: work was cut that took longer than {} ms to end",
          description.name(),
          grace.whole().toMillis());
    }
    return drained;
  }

  @Override
  public ServiceDescription description() {
    return description;
  }

  @Override
  public URI uri() {
    return uri(config.server().host(), address);
  }

  @Override
  public URI managementUri() {
    return management.map(where -> uri(config.management().host(), where)).orElseGet(this::uri);
  }

  private static URI uri(String configured, InetSocketAddress address) {
    // What it listens on is often every address; this one can be called from here.
    String host = address.getAddress().isAnyLocalAddress() ? "127.0.0.1" : configured;
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + literal + ":" + address.getPort());
  }

  @Override
  public int port() {
    return address.getPort();
  }

  @Override
  public boolean stop() {
    return Stop.within(description.name(), grace.whole().plus(Stop.CLOSING_TIME), stop);
  }
}
