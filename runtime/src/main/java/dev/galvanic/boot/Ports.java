package dev.galvanic.boot;

import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.config.Config;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.Replies;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.netty.HttpServer;
import dev.galvanic.http.netty.ServerOptions;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.route.Router;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Where a service listens, until the closing. */
record Ports(
    Config config,
    ServiceDescription description,
    EventLoops loops,
    FreeThreads threads,
    Closing closing) {

  /** The service's own. */
  HttpServer serve(Router router, RequestWatch watch) throws InterruptedException {
    ServerOptions options = ServerSetup.server(config, replies()).watchedBy(watch);
    HttpServer server = listen(options, router, "SERVER_HOST and SERVER_PORT");
    // Until the service is complete; from then on it is stopped before anything is closed.
    closing.add("the server", () -> server.stop(Duration.ZERO));
    return server;
  }

  /**
   * That of health and metrics, if they have one. Nobody watches it: who asks for the metrics again
   * and again is no user of the service.
   */
  Optional<HttpServer> manage(Router router) throws InterruptedException {
    Optional<ServerOptions> options = ServerSetup.management(config, replies());
    if (options.isEmpty()) {
      return Optional.empty();
    }
    HttpServer server = listen(options.get(), router, "MANAGEMENT_HOST and MANAGEMENT_PORT");
    // Opened first and so closed among the last: it tells how the service stops.
    closing.add("the management port", () -> server.stop(Duration.ZERO));
    return Optional.of(server);
  }

  private Replies replies() {
    return description.replies() == ReplyStyle.PLAIN ? Replies.plain() : Replies.envelope();
  }

  private HttpServer listen(ServerOptions options, Router router, String settings)
      throws InterruptedException {
    try {
      return HttpServer.start(loops, options, router, threads);
    } catch (IOException e) {
      throw new StartException(
          description.name()
              + " cannot listen on "
              + options.host()
              + ":"
              + options.port()
              + ". Stop what else listens there, or set "
              + settings
              + ".",
          e);
    }
  }
}
