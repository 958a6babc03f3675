package dev.galvanic.processor.golden;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every golden script is run by a real PostgreSQL, in the order of its index. */
@Tag("once")
class GoldenScriptsTest {
  private static LocalPostgres postgres;
  private static Database database;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = LocalPostgres.start();
    database = Database.create(postgres.server(), "golden");
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    database.close();
    postgres.close();
  }

  @TestFactory
  Stream<DynamicTest> postgresqlRunsTheScriptsOfEveryCase() throws IOException {
    Stream.Builder<DynamicTest> all = Stream.builder();
    for (GoldenCase golden : GoldenCase.all()) {
      Map<String, String> files = golden.expected();
      files.keySet().stream()
          .filter(file -> file.endsWith("/migrations"))
          .map(file -> file.substring(0, file.lastIndexOf('/') + 1))
          .forEach(
              folder ->
                  all.add(dynamicTest(golden.name() + " " + folder, () -> run(folder, files))));
    }
    return all.build();
  }

  private static void run(String folder, Map<String, String> files) throws SQLException {
    List<String> scripts =
        files
            .get(folder + "migrations")
            .lines()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .filter(file -> file.endsWith(".sql"))
            .toList();
    database.clear();
    // What a user has who writes such types; the scripts do not install it.
    database.run("CREATE EXTENSION citext");
    for (String script : scripts) {
      assertThatCode(() -> database.run(files.get(folder + script)))
          .as(script)
          .doesNotThrowAnyException();
    }
  }
}
