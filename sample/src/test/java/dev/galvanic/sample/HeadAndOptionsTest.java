package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestReply;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** HEAD and OPTIONS are answered on every route, though nobody wrote a handler for them. */
class HeadAndOptionsTest {
  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  @BeforeAll
  static void oneOfEach() {
    sample.user("Ada", sample.city("Hangzhou", sample.province("Zhejiang")), sample.role("admin"));
  }

  @Test
  void headIsGetWithoutTheBody() {
    for (TestClient client : clients()) {
      for (String operation : operations(client)) {
        if (operation.startsWith("GET ")) {
          String path = path(operation);
          TestReply get = client.get(path);
          TestReply head = client.send("HEAD", path);
          assertThat(head.status()).as(operation).isEqualTo(200).isEqualTo(get.status());
          assertThat(head.bytes()).as(operation).isEmpty();
          assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
          assertThat(head.header("Content-Length"))
              .as(operation)
              .contains(Integer.toString(get.bytes().length));
        }
      }
    }
  }

  @Test
  void optionsNamesTheMethodsOfThePath() {
    for (TestClient client : clients()) {
      List<String> operations = operations(client);
      for (String operation : operations) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        for (String other : operations) {
          if (path(other).equals(path(operation))) {
            methods.add(other.split(" ")[0]);
          }
        }
        if (methods.contains("GET")) {
          methods.add("HEAD");
        }
        TestReply reply = client.send("OPTIONS", path(operation));
        assertThat(reply.status()).as(operation).isBetween(200, 204);
        assertThat(reply.bytes()).as(operation).isEmpty();
        assertThat(Set.of(reply.header("Allow").orElse("").split(", ?")))
            .as(operation)
            .isEqualTo(methods);
      }
    }
  }

  private static List<TestClient> clients() {
    return List.of(sample.users(), sample.regions(), sample.roles());
  }

  private static List<String> operations(TestClient client) {
    List<String> operations = new ApiDocument(client.get("/openapi/spec.json").json()).operations();
    assertThat(operations).isNotEmpty();
    return operations;
  }

  private static String path(String operation) {
    return operation.split(" ")[1].replace("{id}", "1");
  }
}
