package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.region.RegionServiceModule;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.conformance.ApiComparison;
import dev.galvanic.testing.conformance.Conformance;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The services do what their committed documents say, on the wire, and nothing else. */
class ConformanceTest {
  private static final String REGION = "api/region-service/openapi.json";
  private static final String ROLE = "api/role-service/openapi.json";
  private static final String USER = "api/user-service/openapi.json";

  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  @TestFactory
  Stream<DynamicTest> regionService() {
    return Conformance.of(sample.region).document(REGION).tests();
  }

  @TestFactory
  Stream<DynamicTest> roleService() {
    return Conformance.of(sample.role).document(ROLE).tests();
  }

  @TestFactory
  Stream<DynamicTest> userService() {
    int city = sample.city("Ningbo", sample.province("Zhejiang"));
    return Conformance.of(sample.user)
        .document(USER)
        .given("city_id", city)
        .given("role_id", sample.role("admin"))
        .tests();
  }

  @Test
  void theApisAreTheCommittedOnes() {
    ApiComparison.of(new RegionServiceModule()).with(Path.of(REGION));
    ApiComparison.of(new RoleServiceModule()).with(Path.of(ROLE));
    ApiComparison.of(new UserServiceModule()).with(Path.of(USER));
    ApiComparison.of(sample.user).with(Path.of(USER));
  }

  @Test
  void anErrorOutsideOfEveryOperationLooksLikeTheOthers() {
    ApiDocument document = new ApiDocument(sample.users().get("/openapi/spec.json").json());

    document.describesError(sample.users().get("/nowhere"));
  }

  @Test
  void theDocumentsSayWhatTheyAreOf() {
    TestReply reply = sample.users().get("/openapi/spec.json");

    assertThat(reply.header("Content-Type")).contains("application/json");
    assertThat(reply.json("/openapi").stringValue()).startsWith("3.1.");
    assertThat(reply.json("/info/title").stringValue()).isEqualTo("USER API");
  }
}
