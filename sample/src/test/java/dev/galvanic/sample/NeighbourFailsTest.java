package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.annotation.TestFor;
import dev.galvanic.sample.user.City;
import dev.galvanic.sample.user.Province;
import dev.galvanic.sample.user.RegionsMock;
import dev.galvanic.sample.user.Role;
import dev.galvanic.sample.user.RolesMock;
import dev.galvanic.sample.user.UserService;
import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.TestService;
import dev.galvanic.testing.mock.MockService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a caller of user-service sees when a service behind it fails. */
@TestFor(UserService.class)
class NeighbourFailsTest {
  private static final String ADA = "{\"name\":\"Ada\",\"age\":36,\"city_id\":1,\"role_id\":1}";

  private static TestReply ada(TestService service) {
    service.http().post("/users", ADA);
    return service.http().get("/users/1");
  }

  /** Region-service answers errors, which its client is told. */
  @Nested
  class Unwell {
    @RegisterExtension
    static final TestService service =
        TestService.of(new UserServiceModule())
            .postgres()
            .mock(RegionsMock::new)
            .mock(RolesMock::new);

    private final RegionsMock regions = service.mock(RegionsMock.class);
    private final RolesMock roles = service.mock(RolesMock.class);

    @BeforeEach
    void thereIsARole() {
      roles.role(1).returns(new Role(1, "admin")).lenient();
    }

    @Test
    void aUserIsComposedOfWhatTheNeighboursSay() {
      regions.city(1).returns(new City(1, "Hangzhou", new Province(1, "Zhejiang")));

      TestReply reply = ada(service);

      assertThat(reply.json("/data/city/province/name").stringValue()).isEqualTo("Zhejiang");
      regions.city(1).wasCalledTimes(1);
      roles.role(1).wasCalledTimes(1);
    }

    @Test
    void aUserCannotBeComposedAndTheReplySaysSo() {
      regions.city(1).fails(new ServiceUnavailableException("region-service cannot be reached"));

      TestReply reply = ada(service);

      assertThat(reply.status()).as(reply.toString()).isEqualTo(503);
      assertThat(reply.json("/code").intValue()).isEqualTo(503);
      assertThat(reply.text()).doesNotContain("Exception").doesNotContain("127.0.0.1");
    }

    @Test
    void whatNeedsNoNeighbourAsksNone() {
      assertThat(service.http().get("/users").status()).isEqualTo(200);
      assertThat(service.http().get("/users/999").status()).isEqualTo(404);

      assertThat(service.calls()).isEmpty();
    }
  }

  /** Region-service answers what is not its contract, or nothing at all. */
  @Nested
  class Unreadable {
    private static final MockService regions = MockService.of("region-service");

    @RegisterExtension
    static final TestService service =
        TestService.of(new UserServiceModule())
            .postgres()
            .set("REGION_SERVICE_RETRIES", "0")
            .serve(regions)
            .mock(RolesMock::new);

    @BeforeEach
    void thereIsARole() {
      service.mock(RolesMock.class).role(1).returns(new Role(1, "admin")).lenient();
    }

    @Test
    void aReplyThatCannotBeReadIsABadGateway() {
      regions.get("/regions/cities/1").payload("7");

      TestReply reply = ada(service);

      assertThat(reply.status()).as(reply.toString()).isEqualTo(502);
      assertThat(reply.json("/code").intValue()).isEqualTo(502);
    }

    @Test
    void aConnectionThatIsClosedIsNoReply() {
      regions.get("/regions/cities/1").closes();

      TestReply reply = ada(service);

      assertThat(reply.status()).as(reply.toString()).isIn(502, 503);
      assertThat(reply.text()).doesNotContain("Exception").doesNotContain("127.0.0.1");
    }
  }
}
