package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.TestService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a caller of user-service sees when a service behind it fails. */
class NeighbourFailsTest {
  private static final StubService ROLE =
      new StubService(200, () -> "{\"code\":0,\"data\":{\"id\":1,\"name\":\"admin\"}}");
  private static final String ADA = "{\"name\":\"Ada\",\"age\":36,\"city_id\":1,\"role_id\":1}";

  @AfterAll
  static void stop() {
    ROLE.close();
  }

  private static TestService user(String region) {
    return TestService.of(new UserServiceModule())
        .postgres()
        .set("REGION_SERVICE_URL", region)
        .set("ROLE_SERVICE_URL", ROLE.address());
  }

  /** Region-service is not there. */
  @Nested
  class Down {
    @RegisterExtension static final TestService service = user("http://127.0.0.1:" + freePort());

    @BeforeAll
    static void ada() {
      service.http().post("/users", ADA);
    }

    @Test
    void aUserCannotBeComposedAndTheReplySaysSo() {
      TestReply reply = service.http().get("/users/1");

      assertThat(reply.status()).as(reply.toString()).isIn(502, 503);
      assertThat(reply.json("/code").intValue()).isEqualTo(reply.status());
      assertThat(reply.text()).doesNotContain("Exception").doesNotContain("127.0.0.1");
    }

    @Test
    void whatNeedsNoNeighbourGoesOn() {
      assertThat(service.http().get("/users").status()).isEqualTo(200);
      assertThat(service.http().get("/users/999").status()).isEqualTo(404);
    }
  }

  /** Region-service answers something that is not its contract. */
  @Nested
  class Unreadable {
    private static final StubService REGION = new StubService(200, () -> "{\"code\":0,\"data\":7}");

    @RegisterExtension static final TestService service = user(REGION.address());

    @AfterAll
    static void stop() {
      REGION.close();
    }

    @Test
    void aReplyThatCannotBeReadIsABadGateway() {
      service.http().post("/users", ADA);

      TestReply reply = service.http().get("/users/1");

      assertThat(reply.status()).as(reply.toString()).isEqualTo(502);
      assertThat(reply.json("/code").intValue()).isEqualTo(502);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
