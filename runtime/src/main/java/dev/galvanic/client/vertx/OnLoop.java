package dev.galvanic.client.vertx;

import dev.galvanic.config.ClientConfig;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import io.vertx.core.http.HttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client has on one event loop. A client of Vert.x that several loops share gives each call
 * the connection that was used last, whichever loop it is on: most calls would go over to another
 * loop and back, and each time somebody would have to be woken.
 *
 * @param http whose connections no other loop uses
 */
record OnLoop(Loop loop, HttpClient http, Deadlines deadlines, Pulse pulse) {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);

  static OnLoop open(EventLoops loops, Loop loop, ClientConfig config) {
    HttpClient http =
        loops
            .vertx()
            .httpClientBuilder()
            .with(HttpSetup.client(config))
            .with(HttpSetup.pool(config))
            // Unheard, Vert.x logs an error for each idle connection of an instance that died.
            .withConnectHandler(
                connection ->
                    connection.exceptionHandler(
                        end -> LOG.debug("{}: {}", config.service(), end.toString())))
            .build();
    Pulse pulse = new Pulse(loop, config.service(), config.limits().connectTimeout());
    return new OnLoop(loop, http, new Deadlines(loop), pulse);
  }
}
