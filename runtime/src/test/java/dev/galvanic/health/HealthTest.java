package dev.galvanic.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.netty.RawClient;
import dev.galvanic.http.netty.TestServer;
import dev.galvanic.route.PathRoutes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a load balancer asks. */
class HealthTest {
  private final AtomicBoolean database = new AtomicBoolean(true);
  private final Health health = new Health().check("database", database::get);

  @Test
  void aServiceIsReadyOnceItIsStartedAndAsLongAsAllItStandsOnIsThere() throws Exception {
    try (TestServer server = TestServer.start(health.router().routes().toArray(PathRoutes[]::new));
        RawClient client = server.connect()) {
      assertThat(client.get("/health/live").read().status()).isEqualTo(200);
      assertThat(client.get("/health/ready").read().status()).isEqualTo(503);

      health.ready(true);
      RawClient.Answer ready = client.get("/health/ready").read();
      assertThat(ready.status()).isEqualTo(200);
      assertThat(ready.header("Content-Type")).isEqualTo("application/json");
      assertThat(ready.body()).isEqualTo("{\"status\":\"UP\"}");

      database.set(false);
      assertThat(client.get("/health/ready").read().status()).isEqualTo(503);
      assertThat(client.get("/health").read().body())
          .isEqualTo("{\"status\":\"DOWN\",\"checks\":{\"database\":\"DOWN\"}}");
      assertThat(client.get("/health/live").read().status()).isEqualTo(200);
    }
  }
}
