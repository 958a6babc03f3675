package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each of the two services answers only while the other is being asked too. */
@TestFor(UserService.class)
class BothAtTheSameTimeTest {
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);

  @RegisterExtension
  static final TestService user =
      TestService.of(new UserServiceModule())
          .postgres()
          .serve(RegionsMock::new)
          .serve(RolesMock::new);

  @Test
  void theCityAndTheRoleOfAUserAreFetchedAtTheSameTime() {
    City city = new City(1, "Hangzhou", new Province(1, "Zhejiang"));
    user.mock(RegionsMock.class).city(1).answers(call -> together(city));
    user.mock(RolesMock.class).role(1).answers(call -> together(new Role(1, "admin")));
    user.http().post("/users", "{\"name\":\"Ada\",\"age\":36,\"city_id\":1,\"role_id\":1}");

    TestReply reply = user.http().get("/users/1");

    assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    assertThat(reply.json("/data/city/province/name").stringValue()).isEqualTo("Zhejiang");
    assertThat(reply.json("/data/role/name").stringValue()).isEqualTo("admin");
  }

  private static <T> T together(T answer) {
    try {
      BOTH.await(5, TimeUnit.SECONDS);
      return answer;
    } catch (BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("alone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("alone", e);
    }
  }
}
