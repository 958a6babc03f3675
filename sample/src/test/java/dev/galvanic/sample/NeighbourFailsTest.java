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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a caller of user-service sees when region-service answers errors. */
@TestFor(UserService.class)
class NeighbourFailsTest {
  private static final String ADA = "{\"name\":\"Ada\",\"age\":36,\"city_id\":1,\"role_id\":1}";

  @RegisterExtension
  static final TestService service =
      TestService.of(new UserServiceModule())
          .postgres()
          .mock(RegionsMock::new)
          .mock(RolesMock::new);

  private final RegionsMock regions = service.mock(RegionsMock.class);
  private final RolesMock roles = service.mock(RolesMock.class);

  private static TestReply ada() {
    service.http().post("/users", ADA);
    return service.http().get("/users/1");
  }

  @BeforeEach
  void thereIsARole() {
    roles.role(1).returns(new Role(1, "admin")).lenient();
  }

  @Test
  void aUserIsComposedOfWhatTheNeighboursSay() {
    regions.city(1).returns(new City(1, "Hangzhou", new Province(1, "Zhejiang")));

    TestReply reply = ada();

    assertThat(reply.json("/data/city/province/name").stringValue()).isEqualTo("Zhejiang");
    regions.city(1).wasCalledTimes(1);
    roles.role(1).wasCalledTimes(1);
  }

  @Test
  void aUserCannotBeComposedAndTheReplySaysSo() {
    regions.city(1).fails(new ServiceUnavailableException("region-service cannot be reached"));

    TestReply reply = ada();

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
