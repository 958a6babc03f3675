package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.TestService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The API document of each service describes the bytes on the wire: of successes and of errors. */
class DocumentDescribesRepliesTest {
  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  @Test
  void everyReplyOfRegionService() {
    Checked region = new Checked(sample.region);
    region.call(200, "POST", "/regions/provinces", "/regions/provinces", "{\"name\":\"Zhejiang\"}");
    region.call(400, "POST", "/regions/provinces", "/regions/provinces", "{\"name\":7}");
    region.as("text/plain").call(415, "POST", "/regions/provinces", "/regions/provinces", "x");
    region.call(200, "GET", "/regions/provinces", "/regions/provinces", null);
    region.call(400, "GET", "/regions/provinces", "/regions/provinces?limit=0", null);
    region.call(200, "GET", "/regions/provinces/{id}", "/regions/provinces/1", null);
    region.call(404, "GET", "/regions/provinces/{id}", "/regions/provinces/9", null);
    region.call(400, "GET", "/regions/provinces/{id}", "/regions/provinces/x", null);
    String city = "{\"name\":\"Hangzhou\",\"province_id\":1}";
    region.call(200, "POST", "/regions/cities", "/regions/cities", city);
    region.call(400, "POST", "/regions/cities", "/regions/cities", "{}");
    region.call(422, "POST", "/regions/cities", "/regions/cities", city.replace(":1", ":9"));
    region.call(200, "GET", "/regions/cities", "/regions/cities", null);
    region.call(200, "GET", "/regions/cities/{id}", "/regions/cities/1", null);
    region.call(404, "GET", "/regions/cities/{id}", "/regions/cities/9", null);
    region.allCalled();
  }

  @Test
  void everyReplyOfRoleService() {
    Checked role = new Checked(sample.role);
    role.call(200, "POST", "/roles", "/roles", "{\"name\":\"operator\"}");
    role.call(409, "POST", "/roles", "/roles", "{\"name\":\"operator\"}");
    role.call(400, "POST", "/roles", "/roles", "{");
    role.call(413, "POST", "/roles", "/roles", "{\"name\":\"" + "a".repeat(1024 * 1024) + "\"}");
    role.call(200, "GET", "/roles", "/roles", null);
    role.call(200, "GET", "/roles/{id}", "/roles/1", null);
    role.call(404, "GET", "/roles/{id}", "/roles/9", null);
    role.allCalled();
  }

  @Test
  void everyReplyOfUserService() {
    int city = sample.city("Ningbo", sample.province("Zhejiang"));
    int role = sample.role("admin");
    String ada =
        "{\"name\":\"Ada\",\"age\":36,\"sex\":null,\"city_id\":%d,\"role_id\":%d}"
            .formatted(city, role);
    Checked user = new Checked(sample.user);
    user.call(200, "POST", "/users", "/users", ada);
    user.call(400, "POST", "/users", "/users", "{\"name\":\"\",\"age\":151}");
    user.call(200, "GET", "/users", "/users", null);
    user.call(400, "GET", "/users", "/users?limit=x&offset=-1", null);
    user.call(200, "GET", "/users/{id}", "/users/1", null);
    user.call(404, "GET", "/users/{id}", "/users/9", null);
    user.call(400, "GET", "/users/{id}", "/users/99999999999", null);
    user.call(200, "PATCH", "/users/{id}", "/users/1", "{\"sex\":\"female\"}");
    user.call(404, "PATCH", "/users/{id}", "/users/9", "{}");
    user.call(400, "PATCH", "/users/{id}", "/users/1", "{\"age\":1.5}");
    user.call(200, "DELETE", "/users/{id}", "/users/1", null);
    user.call(404, "DELETE", "/users/{id}", "/users/1", null);
    user.allCalled();
  }

  @Test
  void anErrorOutsideOfEveryOperationLooksLikeTheOthers() {
    ApiDocument document = document(sample.user);
    document.describesError(sample.users().get("/nowhere"));
    document.describesError(sample.users().put("/users", "{}"));
  }

  @Test
  void theDocumentsSayWhatTheyAreOf() {
    TestReply reply = sample.users().get("/openapi/spec.json");

    assertThat(reply.header("Content-Type")).contains("application/json");
    assertThat(reply.json("/openapi").stringValue()).startsWith("3.1.");
    assertThat(reply.json("/info/title").stringValue()).isEqualTo("USER API");
    assertThat(document(sample.user).operations())
        .containsExactlyInAnyOrder(
            "POST /users",
            "GET /users",
            "GET /users/{id}",
            "PATCH /users/{id}",
            "DELETE /users/{id}");
  }

  private static ApiDocument document(TestService service) {
    return new ApiDocument(service.http().get("/openapi/spec.json").json());
  }

  /** A client that holds every reply against the document. */
  private static final class Checked {
    private final TestClient client;
    private final ApiDocument document;
    private final List<String> succeeded = new ArrayList<>();

    Checked(TestService service) {
      this(service.http(), document(service));
    }

    private Checked(TestClient client, ApiDocument document) {
      this.client = client;
      this.document = document;
    }

    /** One that sends bodies of another media type. */
    Checked as(String media) {
      return new Checked(client.with("Content-Type", media), document);
    }

    void call(int status, String method, String template, String path, String body) {
      TestReply reply = body == null ? client.send(method, path) : client.send(method, path, body);
      assertThat(reply.status()).as("%s %s: %s", method, path, reply).isEqualTo(status);
      document.describes(method + " " + template, reply);
      if (status == 200) {
        succeeded.add(method + " " + template);
      }
    }

    void allCalled() {
      assertThat(succeeded).containsExactlyInAnyOrderElementsOf(document.operations());
    }
  }
}
