package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.client.CallPolicy;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.http.Method;
import dev.galvanic.sql.pg.FaultProxy;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** HTTP/2 connections on which nothing comes any more, and those of servers that are only slow. */
@Timeout(30)
class DeadConnectionsTest {
  private static final CallPolicy HURRY = CallPolicy.CONFIGURED.within(Duration.ofMillis(50));

  private final Vertx vertx = Vertx.vertx();
  private FaultProxy proxy;

  @BeforeEach
  void open() throws Exception {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(
                request -> {
                  switch (request.path()) {
                    case "/n" -> request.response().end("{\"code\":0,\"data\":7}");
                    case "/later" ->
                        vertx.setTimer(
                            700, end -> request.response().end("{\"code\":0,\"data\":8}"));
                    default -> {
                      // Never answered.
                    }
                  }
                })
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .get(10, TimeUnit.SECONDS);
    proxy = new FaultProxy(server.actualPort());
  }

  @AfterEach
  void close() throws Exception {
    proxy.close();
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  @Test
  void oneThatDiedWithoutAWordIsReplacedAfterACallThatWasLate() throws Exception {
    try (Caller caller = caller("100ms")) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);
      proxy.dropOpen();

      assertThatThrownBy(() -> caller.number(Caller.get().policy(HURRY)))
          .isInstanceOf(GatewayTimeoutException.class);

      assertThat(caller.number(Caller.get())).isEqualTo(7);
      assertThat(proxy.opened()).isEqualTo(2);
    }
  }

  @Test
  void oneThatLivesIsKeptWhateverIsLateOnIt() throws Exception {
    try (Caller caller = caller("500ms")) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);

      assertThatThrownBy(() -> caller.number(get("/never").policy(HURRY)))
          .isInstanceOf(GatewayTimeoutException.class);

      assertThat(caller.number(get("/later"))).isEqualTo(8);
      assertThat(proxy.opened()).isEqualTo(1);
    }
  }

  private Caller caller(String patience) {
    return new Caller(
        URI.create("http://127.0.0.1:" + proxy.port()),
        Map.of("CLIENT_HTTP2", "always", "CLIENT_CONNECT_TIMEOUT", patience));
  }

  private static ClientRequest get(String path) {
    return ClientRequest.of(Method.GET, "Regions.get", path);
  }
}
