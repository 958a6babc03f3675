package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.TestService;
import dev.galvanic.testing.mock.MockService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What user-service makes of replies, told by methods and paths alone, so that all of it runs
 * against a jar as well: see {@link SameTestsOfAJarIT}.
 */
class MockedNeighboursTest {
  private static final String ADA = "{\"name\":\"Ada\",\"age\":36,\"city_id\":1,\"role_id\":1}";
  private static final MockService regions = MockService.of("region-service");
  private static final MockService roles = MockService.of("role-service");

  @RegisterExtension
  static final TestService service =
      TestService.of(new UserServiceModule())
          .postgres()
          .set("REGION_SERVICE_RETRIES", "0")
          .serve(regions)
          .serve(roles);

  private static TestReply ada() {
    service.http().post("/users", ADA);
    return service.http().get("/users/1");
  }

  @BeforeEach
  void thereIsARole() {
    roles.get("/roles/1").payload("{\"id\":1,\"name\":\"admin\"}").lenient();
  }

  @Test
  void aUserIsComposedOfWhatTheNeighboursSay() {
    regions
        .get("/regions/cities/1")
        .payload("{\"id\":1,\"name\":\"Hangzhou\",\"province\":{\"id\":1,\"name\":\"Zhejiang\"}}");

    TestReply reply = ada();

    assertThat(reply.json("/data/city/province/name").stringValue()).isEqualTo("Zhejiang");
    assertThat(reply.json("/data/role/name").stringValue()).isEqualTo("admin");
    regions.get("/regions/cities/1").wasCalledTimes(1);
  }

  @Test
  void aReplyThatCannotBeReadIsABadGateway() {
    regions.get("/regions/cities/1").payload("7");

    TestReply reply = ada();

    assertThat(reply.status()).as(reply.toString()).isEqualTo(502);
    assertThat(reply.json("/code").intValue()).isEqualTo(502);
  }

  @Test
  void aConnectionThatIsClosedIsNoReply() {
    regions.get("/regions/cities/1").closes();

    TestReply reply = ada();

    assertThat(reply.status()).as(reply.toString()).isIn(502, 503);
    assertThat(reply.text()).doesNotContain("Exception").doesNotContain("127.0.0.1");
  }
}
