package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.TestService;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each of the two services answers only while the other is being asked too. */
class BothAtTheSameTimeTest {
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);
  private static final StubService REGION =
      new StubService(
          200,
          () ->
              together(
                  "{\"code\":0,\"data\":{\"id\":1,\"name\":\"Hangzhou\","
                      + "\"province\":{\"id\":1,\"name\":\"Zhejiang\"}}}"));
  private static final StubService ROLE =
      new StubService(200, () -> together("{\"code\":0,\"data\":{\"id\":1,\"name\":\"admin\"}}"));

  @RegisterExtension
  static final TestService user =
      TestService.of(new UserServiceModule())
          .postgres()
          .set("REGION_SERVICE_URL", REGION.address())
          .set("ROLE_SERVICE_URL", ROLE.address());

  @AfterAll
  static void stop() {
    REGION.close();
    ROLE.close();
  }

  @Test
  void theCityAndTheRoleOfAUserAreFetchedAtTheSameTime() {
    user.http().post("/users", "{\"name\":\"Ada\",\"age\":36,\"city_id\":1,\"role_id\":1}");

    TestReply reply = user.http().get("/users/1");

    assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    assertThat(reply.json("/data/city/province/name").stringValue()).isEqualTo("Zhejiang");
    assertThat(reply.json("/data/role/name").stringValue()).isEqualTo("admin");
  }

  private static String together(String body) {
    try {
      BOTH.await(5, TimeUnit.SECONDS);
      return body;
    } catch (BrokenBarrierException | TimeoutException e) {
      return "{\"alone\":true}";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "{\"alone\":true}";
    }
  }
}
