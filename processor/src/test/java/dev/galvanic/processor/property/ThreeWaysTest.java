package dev.galvanic.processor.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.processor.golden.GoldenCase;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.PgDatabase;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Galvanic's Migrator, Flyway and psql make the same tables of the scripts of the golden cases that
 * are about tables; psql where there is one.
 */
@Tag("once")
class ThreeWaysTest {
  private static final String FOLDER = "META-INF/galvanic/";
  private static LocalPostgres postgres;
  private static EventLoops loops;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    postgres = LocalPostgres.start();
    loops = EventLoops.open(1);
  }

  @AfterAll
  static void stop() throws Exception {
    loops.close(Duration.ofSeconds(5));
    postgres.close();
  }

  @TestFactory
  Stream<DynamicTest> everyGoldenScriptMakesTheSameTablesThreeWays() throws IOException {
    SortedMap<String, Map<String, String>> services = new TreeMap<>();
    for (GoldenCase golden : GoldenCase.all()) {
      if (!golden.name().startsWith("migrate-") && !golden.name().startsWith("tables")) {
        continue;
      }
      golden
          .expected()
          .forEach(
              (file, text) -> {
                if (file.startsWith(FOLDER)) {
                  String[] path = file.split("/");
                  services
                      .computeIfAbsent(golden.name() + " " + path[2], n -> new TreeMap<>())
                      .put(path[3], text);
                }
              });
    }
    services.values().removeIf(files -> !files.containsKey("migrations"));
    assertThat(services).isNotEmpty();
    return services.entrySet().stream()
        .map(e -> dynamicTest(e.getKey(), () -> threeWays(e.getValue())));
  }

  private void threeWays(Map<String, String> files) throws Exception {
    List<String> expected = tables("galvanic", files, this::byGalvanic);
    assertThat(expected).isNotEmpty();
    assertThat(tables("flyway", files, this::byFlyway)).isEqualTo(expected);
    if (psql()) {
      assertThat(tables("psql", files, this::byPsql)).isEqualTo(expected);
    }
  }

  private interface Way {
    void apply(String database, Map<String, String> files) throws Exception;
  }

  private List<String> tables(String database, Map<String, String> files, Way way)
      throws Exception {
    PostgresServer server = postgres.server();
    server.create(database);
    try {
      try (Catalogs before = new Catalogs(server, database)) {
        before.extension("citext");
      }
      way.apply(database, files);
      try (Catalogs after = new Catalogs(server, database)) {
        SortedSet<String> all = after.everything();
        all.removeIf(l -> l.contains("migration_record") || l.contains("flyway_schema_history"));
        return new ArrayList<>(all);
      }
    } finally {
      server.drop(database);
    }
  }

  private void byGalvanic(String database, Map<String, String> files) {
    PostgresServer server = postgres.server();
    Scripts scripts =
        Scripts.read(
            "/x/migrations",
            path -> {
              String text = files.get(path.substring(path.lastIndexOf('/') + 1));
              return text == null
                  ? null
                  : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            });
    try (PgDatabase open =
        PgDatabase.open(
            DatabaseOptions.of(
                "shop", server.host(), server.port(), database, server.user(), server.password()),
            loops)) {
      MigrationLimits limits = MigrationLimits.of(Duration.ofSeconds(2), Duration.ofSeconds(20));
      new Migrator("shop", scripts, limits, open::session).migrate();
    }
  }

  private void byFlyway(String database, Map<String, String> files) throws IOException {
    PostgresServer server = postgres.server();
    Path scripts = written(database, files);
    Flyway.configure()
        .dataSource(
            "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + database,
            server.user(),
            server.password())
        .locations("filesystem:" + scripts)
        // Else its own lock, which is a transaction, keeps CREATE INDEX CONCURRENTLY waiting.
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .load()
        .migrate();
  }

  private void byPsql(String database, Map<String, String> files) throws Exception {
    PostgresServer server = postgres.server();
    Path scripts = written(database, files);
    for (String file : files.get("migrations").lines().map(l -> l.split(" ")[0]).toList()) {
      if (file.endsWith(".sql")) {
        List<String> command =
            new ArrayList<>(
                List.of("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", server.url(database)));
        if (!files.get(file).contains("-- transaction: none\n")) {
          command.add("--single-transaction");
        }
        command.addAll(List.of("-f", scripts.resolve(file).toString()));
        Path said = folder.resolve("said");
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> text(said)).isZero();
      }
    }
  }

  private Path written(String name, Map<String, String> files) throws IOException {
    Path scripts = Files.createTempDirectory(folder, name);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(scripts.resolve(file.getKey()), file.getValue());
    }
    return scripts;
  }

  private static boolean psql() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "psql")));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
