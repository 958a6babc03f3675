package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.TestReply;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client of the three services can do, over a real PostgreSQL. */
class UserJourneyTest {
  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  private static int city;
  private static int role;

  @BeforeAll
  static void aCityAndARole() {
    city = sample.city("Hangzhou", sample.province("Zhejiang"));
    role = sample.role("admin");
  }

  @Test
  void whatIsCreatedIsAnsweredWithItsIdentity() {
    TestReply reply = sample.regions().post("/regions/provinces", "{\"name\":\"Jiangsu\"}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).contains("application/json");
    assertThat(reply.text()).matches("\\{\"code\":0,\"data\":\\{\"id\":[1-9][0-9]*}}");
  }

  @Test
  void aUserComesWithTheCityItsProvinceAndTheRole() {
    int id = sample.user("Ada", city, role);

    TestReply reply = sample.users().get("/users/" + id);

    assertThat(reply.status()).isEqualTo(200);
    String created = reply.json("/data/create_time").stringValue();
    assertThat(OffsetDateTime.parse(created)).isAfter(OffsetDateTime.now().minusMinutes(5));
    assertThat(reply.text())
        .isEqualTo(
            ("{\"code\":0,\"data\":{\"id\":%d,\"create_time\":\"%s\",\"name\":\"Ada\",\"age\":36,"
                    + "\"sex\":null,\"city\":{\"id\":%d,\"name\":\"Hangzhou\","
                    + "\"province\":{\"id\":1,\"name\":\"Zhejiang\"}},"
                    + "\"role\":{\"id\":%d,\"name\":\"admin\"}}}")
                .formatted(id, created, city, role));
  }

  @Test
  void aListHasItsPagination() {
    int first = sample.province("Anhui");
    int second = sample.province("Fujian");

    TestReply last = sample.regions().get("/regions/provinces?limit=2&offset=" + (second - 2));

    assertThat(last.json("/data/0/id").intValue()).isEqualTo(first);
    assertThat(last.json("/data/1/name").stringValue()).isEqualTo("Fujian");
    assertThat(last.json("/pagination/limit").intValue()).isEqualTo(2);
    assertThat(last.json("/pagination/offset").intValue()).isEqualTo(second - 2);
    assertThat(last.json("/pagination/total").intValue())
        .isEqualTo(sample.regions().get("/regions/provinces?limit=100").json("/data").size());
  }

  @Test
  void aSlashAtTheEndMakesNoDifference() {
    sample.user("Barbara", city, role);

    TestReply reply = sample.users().get("/users/");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text()).isEqualTo(sample.users().get("/users").text());
    assertThat(reply.json("/pagination/limit").intValue()).isEqualTo(20);
    assertThat(reply.json("/pagination/offset").intValue()).isZero();
  }

  @Test
  void aChangeLeavesWhatItDoesNotName() {
    int id = sample.user("Grace", city, role);

    TestReply reply = sample.users().patch("/users/" + id, "{\"age\":85,\"sex\":\"female\"}");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json("/data/name").stringValue()).isEqualTo("Grace");
    assertThat(reply.json("/data/age").intValue()).isEqualTo(85);
    assertThat(reply.json("/data/sex").stringValue()).isEqualTo("female");
    assertThat(reply.json("/data/city_id").intValue()).isEqualTo(city);
    assertThat(sample.users().get("/users/" + id).json("/data/age").intValue()).isEqualTo(85);
  }

  @Test
  void whoIsDeletedIsGone() {
    int id = sample.user("Alan", city, role);

    TestReply deleted = sample.users().delete("/users/" + id);

    assertThat(deleted.status()).isEqualTo(200);
    assertThat(deleted.text()).isEqualTo("{\"code\":0}");
    assertThat(sample.users().get("/users/" + id).status()).isEqualTo(404);
    assertThat(sample.users().delete("/users/" + id).status()).isEqualTo(404);
  }

  @Test
  void whoIsNotThereIsNotFound() {
    for (String method : new String[] {"GET", "DELETE"}) {
      TestReply reply = sample.users().send(method, "/users/999");
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.text()).isEqualTo("{\"code\":404,\"message\":\"Not Found\"}");
    }
    assertThat(sample.users().patch("/users/999", "{}"))
        .hasToString("404 {\"code\":404,\"message\":\"Not Found\"}");
    assertThat(sample.roles().get("/roles/999"))
        .hasToString("404 {\"code\":404,\"message\":\"Not Found\"}");
  }

  @Test
  void theSameRoleTwiceIsAConflict() {
    sample.role("auditor");

    TestReply reply = sample.roles().post("/roles", "{\"name\":\"auditor\"}");

    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.json("/code").intValue()).isEqualTo(409);
    assertThat(reply.text()).doesNotContainIgnoringCase("insert").doesNotContain("roles_");
  }

  @Test
  void aCityOfNoProvinceIsRefusedWithTheReason() {
    TestReply reply =
        sample.regions().post("/regions/cities", "{\"name\":\"Atlantis\",\"province_id\":999}");

    assertThat(reply).hasToString("422 {\"code\":422,\"message\":\"There is no province 999\"}");
  }
}
