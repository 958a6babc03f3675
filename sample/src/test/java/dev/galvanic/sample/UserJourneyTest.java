package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Page;
import dev.galvanic.Pagination;
import dev.galvanic.sample.region.CityResourceTestClient;
import dev.galvanic.sample.region.NewCity;
import dev.galvanic.sample.region.NewProvince;
import dev.galvanic.sample.region.ProvinceResourceTestClient;
import dev.galvanic.sample.region.RegionId;
import dev.galvanic.sample.role.NewRole;
import dev.galvanic.sample.role.RoleResourceTestClient;
import dev.galvanic.sample.user.City;
import dev.galvanic.sample.user.Province;
import dev.galvanic.sample.user.Role;
import dev.galvanic.sample.user.User;
import dev.galvanic.sample.user.UserChange;
import dev.galvanic.sample.user.UserInfo;
import dev.galvanic.sample.user.UserResourceTestClient;
import dev.galvanic.testing.call.ErrorReply;
import dev.galvanic.testing.call.TypedReply;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client of the three services can do, over a real PostgreSQL. */
class UserJourneyTest {
  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  private static final String NOT_FOUND = "404 {\"code\":404,\"message\":\"Not Found\"}";
  private static final UserChange NOTHING = new UserChange(null, null, null, null, null);

  private static int city;
  private static int role;

  private final UserResourceTestClient users = new UserResourceTestClient(sample.user);
  private final RoleResourceTestClient roles = new RoleResourceTestClient(sample.role);
  private final CityResourceTestClient cities = new CityResourceTestClient(sample.region);
  private final ProvinceResourceTestClient provinces =
      new ProvinceResourceTestClient(sample.region);

  @BeforeAll
  static void aCityAndARole() {
    city = sample.city("Hangzhou", sample.province("Zhejiang"));
    role = sample.role("admin");
  }

  @Test
  void whatIsCreatedIsAnsweredWithItsIdentity() {
    TypedReply<RegionId> reply = provinces.create(new NewProvince("Jiangsu"));

    assertThat(reply.ok().id()).isPositive();
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).contains("application/json");
    assertThat(reply.raw().text()).matches("\\{\"code\":0,\"data\":\\{\"id\":[1-9][0-9]*}}");
  }

  @Test
  void aUserComesWithTheCityItsProvinceAndTheRole() {
    int id = sample.user("Ada", city, role);

    TypedReply<UserInfo> reply = users.get(id);

    UserInfo user = reply.ok();
    assertThat(user.createTime()).isAfter(OffsetDateTime.now().minusMinutes(5));
    assertThat(user)
        .isEqualTo(
            new UserInfo(
                id,
                user.createTime(),
                "Ada",
                36,
                null,
                new City(city, "Hangzhou", new Province(1, "Zhejiang")),
                new Role(role, "admin")));
    assertThat(reply.raw().text())
        .isEqualTo(
            ("{\"code\":0,\"data\":{\"id\":%d,\"create_time\":\"%s\",\"name\":\"Ada\",\"age\":36,"
                    + "\"sex\":null,\"city\":{\"id\":%d,\"name\":\"Hangzhou\","
                    + "\"province\":{\"id\":1,\"name\":\"Zhejiang\"}},"
                    + "\"role\":{\"id\":%d,\"name\":\"admin\"}}}")
                .formatted(id, reply.raw().json("/data/create_time").stringValue(), city, role));
  }

  @Test
  void aListHasItsPagination() {
    int first = sample.province("Anhui");
    int second = sample.province("Fujian");
    int all = provinces.list(100, 0).ok().items().size();

    var last = provinces.list(2, second - 2).ok();

    assertThat(last.items()).extracting("id").containsExactly(first, second);
    assertThat(last.items()).extracting("name").containsExactly("Anhui", "Fujian");
    assertThat(last.pagination()).isEqualTo(new Pagination(all, 2, second - 2));
  }

  @Test
  void aSlashAtTheEndMakesNoDifference() {
    sample.user("Barbara", city, role);

    TypedReply<Page<User>> reply = users.but(r -> r.path("/users/")).list();

    assertThat(reply.ok().pagination().limit()).isEqualTo(20);
    assertThat(reply.ok().pagination().offset()).isZero();
    assertThat(reply.raw().text()).isEqualTo(users.list().raw().text());
  }

  @Test
  void aChangeLeavesWhatItDoesNotName() {
    int id = sample.user("Grace", city, role);

    User changed =
        users
            .but(r -> r.without("/name").without("/city_id").without("/role_id"))
            .change(id, new UserChange(null, 85, "female", null, null))
            .ok();

    assertThat(changed)
        .isEqualTo(new User(id, changed.createTime(), "Grace", 85, "female", city, role));
    assertThat(users.get(id).ok().age()).isEqualTo(85);
  }

  @Test
  void whoIsDeletedIsGone() {
    int id = sample.user("Alan", city, role);

    TypedReply<Void> deleted = users.delete(id);

    assertThat(deleted.raw()).hasToString("200 {\"code\":0}");
    assertThat(users.get(id).status()).isEqualTo(404);
    assertThat(users.delete(id).status()).isEqualTo(404);
  }

  @Test
  void whoIsNotThereIsNotFound() {
    assertThat(users.get(999).raw()).hasToString(NOT_FOUND);
    assertThat(users.delete(999).raw()).hasToString(NOT_FOUND);
    assertThat(users.change(999, NOTHING).raw()).hasToString(NOT_FOUND);
    assertThat(users.but(r -> r.body("{}")).change(999, NOTHING).raw()).hasToString(NOT_FOUND);
    assertThat(roles.get(999).raw()).hasToString(NOT_FOUND);
    assertThat(provinces.get(999).raw()).hasToString(NOT_FOUND);
  }

  @Test
  void theSameRoleTwiceIsAConflict() {
    NewRole auditor = new NewRole("auditor");
    roles.create(auditor).ok();

    TypedReply<?> reply = roles.create(auditor);

    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.error().code()).isEqualTo(409);
    assertThat(reply.raw().text()).doesNotContainIgnoringCase("insert").doesNotContain("roles_");
  }

  @Test
  void aCityOfNoProvinceIsRefusedWithTheReason() {
    ErrorReply error = cities.create(new NewCity("Atlantis", 999)).error();

    assertThat(error.status()).isEqualTo(422);
    assertThat(error.code()).isEqualTo(422);
    assertThat(error.message()).isEqualTo("There is no province 999");
    assertThat(error.errors()).isEmpty();
  }
}
