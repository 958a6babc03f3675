package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.boot.Overrides;
import dev.galvanic.config.Config;
import dev.galvanic.testing.TestTarget;
import dev.galvanic.testing.conformance.Conformance;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody breaks in user-service, its free conformance tests find. */
@Tag("once")
class MutantsTest {
  @RegisterExtension static final ThreeServices sample = new ThreeServices();
  private static int city;
  private static int role;

  @TempDir Path folder;

  @BeforeAll
  static void neighbours() {
    city = sample.city("Ningbo", sample.province("Zhejiang"));
    role = sample.role("admin");
  }

  static Stream<Arguments> mutants() {
    String handlers = "UserResource";
    return Stream.of(
        mutant("renamed member", "[Body]", "UserId", "int id", "int userId"),
        mutant(
            "wrong status",
            "[UndeclaredStatus]",
            handlers,
            "  @Post\n",
            "  @Post\n  @dev.galvanic.annotation.Status(201)\n"),
        mutant(
            "swapped arguments of a query",
            "[Page]",
            handlers,
            "users.list(limit, offset)",
            "users.list((int) offset, limit)"),
        mutant(
            "removed operation",
            "[NeverReached] DELETE /users/{id}",
            handlers,
            "  @Logged\n  @Delete(\"/{id}\")\n  @Summary(\"delete user\")\n",
            ""),
        mutant("missing validation", "[Accepted]", handlers, "@Valid NewUser", "NewUser"),
        mutant(
            "wrong type",
            "[Body]",
            "UserInfo",
            "int age",
            "String age",
            "UserInfo",
            "user.age()",
            "String.valueOf(user.age())"),
        mutant(
            "wrong status of an error",
            "[NotMissed]",
            handlers,
            "throw new NotFoundException();",
            "throw new dev.galvanic.ConflictException();"),
        mutant(
            "missing envelope",
            "[Body]",
            "UserService",
            "naming = Naming.SNAKE_CASE",
            "naming = Naming.SNAKE_CASE, replies = dev.galvanic.annotation.Replies.PLAIN"),
        mutant(
            "missing pagination",
            "has no member pagination",
            handlers,
            "public Page<User> list",
            "public java.util.List<User> list",
            handlers,
            "Page.of(users.list(limit, offset), users.count(), limit, offset)",
            "users.list(limit, offset)"),
        mutant(
            "ignored limit",
            "[Page]",
            handlers,
            "users.list(limit, offset)",
            "users.list(100, offset)"),
        mutant(
            "ignored id",
            "[Identity]",
            handlers,
            "users.find(id)",
            "users.list(1, 0).stream().findFirst()"),
        mutant(
            "wrong media type",
            "[MediaType]",
            handlers,
            "public void delete",
            "@dev.galvanic.annotation.Produces(media = \"text/plain\") public String delete",
            handlers,
            "throw new NotFoundException();\n    }\n",
            "throw new NotFoundException();\n    }\n    return \"gone\";\n"),
        mutant(
            "null where none is declared",
            "/data/name is null",
            "UserInfo",
            "String name,",
            "@Nullable String name,",
            "UserInfo",
            "user.name(), ",
            "null, "),
        mutant("another default", "[Page]", handlers, "@Default(\"20\")", "@Default(\"10\")"),
        mutant(
            "new required member",
            "[RefusedValid]",
            "NewUser",
            "@Min(0) @Max(150) int age,",
            "@Min(0) @Max(150) int age, String nick,"),
        mutant(
            "an exception for some values",
            "[ServerError]",
            handlers,
            "return new UserId(",
            "if (user.age() == 150) { throw new IllegalStateException(); }\n    return new UserId("));
  }

  private static Arguments mutant(String name, String found, String... changes) {
    List<String[]> triples =
        Stream.iterate(0, i -> i < changes.length, i -> i + 3)
            .map(i -> Arrays.copyOfRange(changes, i, i + 3))
            .toList();
    return Arguments.of(name, found, triples);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutants")
  void eachIsFound(String name, String found, List<String[]> changes) throws Exception {
    try (Mutant mutant = Mutant.of(folder, changes);
        RunningService running = started(mutant)) {
      assertThat(catchThrowable(() -> conformance(running).check()))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(found);
    }
  }

  /** No schema says that what is read is what was written. */
  @Test
  void whatIsStoredOtherwiseThanItWasSentIsNotFound() throws Exception {
    String[] change = {"Users", "VALUES (:user.name", "VALUES (upper(:user.name)"};
    try (Mutant mutant = Mutant.of(folder, List.<String[]>of(change));
        RunningService running = started(mutant)) {
      assertThat(conformance(running).check().operations()).hasSize(5);
    }
  }

  private static Conformance conformance(RunningService running) {
    return Conformance.of(TestTarget.at(running.uri()))
        .requests(40)
        .document("api/user-service/openapi.json")
        .given("city_id", city)
        .given("role_id", role);
  }

  private static RunningService started(Mutant mutant) throws Exception {
    return Galvanic.start(
        mutant.module(),
        Config.of(
            "user-service",
            Map.of(
                "SERVER_HOST",
                "127.0.0.1",
                "SERVER_PORT",
                "0",
                "SHUTDOWN_DELAY",
                "0s",
                "DATABASE_URL",
                sample.user.databaseUrl(),
                "REGION_SERVICE_URL",
                sample.region.uri().toString(),
                "ROLE_SERVICE_URL",
                sample.role.uri().toString())),
        Overrides.none());
  }
}
