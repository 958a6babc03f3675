package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Galvanic;
import dev.galvanic.config.ConfigSources;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line of {@code migrate}: what it does, prints and returns. */
@Timeout(60)
class MigrateCommandTest {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final PrintStream standardOutput = System.out;
  private final PrintStream standardError = System.err;

  @TempDir Path folder;

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stopListening() {
    System.setOut(standardOutput);
    System.setErr(standardError);
  }

  private int migrate(String... arguments) {
    output.reset();
    errors.reset();
    return Galvanic.migrate(
        List.of(
            new TinyModule("shop", List.of(), wiring -> {}, "/boot/shop/migrations"),
            new TinyModule("plain", List.of(), wiring -> {})),
        ConfigSources::ofProcess,
        List.of(arguments));
  }

  private String printed() {
    return output.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--dryrun|The option --dryrun of migrate is unknown. Did you mean --dry-run?",
        "--relase --dir=x|The option --relase of migrate is unknown. Did you mean --release?",
        "everything|The option everything of migrate is unknown. There are --dry-run, --status,"
            + " --baseline, --release, --dir=PATH, --service=NAME and the settings of"
            + " docs/configuration.md.",
        "--dir|The option --dir of migrate is incomplete. Write it as --dry-run, --status,"
            + " --baseline, --release, --dir=PATH or --service=NAME.",
        "--status --baseline|migrate does one thing at a time. Give one of --dry-run, --status,"
            + " --baseline and --release, or none.",
        "--dir=x|The option --dir belongs to --release. Give both.",
        "--service=shp|There is no service shp here. There is shop, plain.",
        "--database.ulr=x|The option --database.ulr is unknown. Did you mean --database.url?",
      })
  void whatIsTypedWronglyIsToldOnStandardErrorWithCodeTwo(String arguments, String message) {
    assertThat(migrate(arguments.split(" "))).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8)).isEqualTo(message + System.lineSeparator());
    assertThat(printed()).isEmpty();
  }

  @Test
  void aDatabaseThatNothingNamesIsCodeOne() {
    assertThat(migrate("--status", "--plain.migrate.patience=5s")).isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .startsWith("shop: DATABASE_URL is missing.");
    assertThat(printed()).isEmpty();
  }

  @Test
  void aReleaseNeedsNoDatabase() throws IOException {
    assertThat(migrate("--release", "--dir=" + folder)).isZero();
    Path shop = folder.resolve("shop");
    assertThat(printed())
        .isEqualTo(
            "shop: released "
                + shop.resolve("V0001__goods_create.sql")
                + "\nshop: released "
                + shop.resolve("V0002__goods_v1.sql")
                + "\nshop: released "
                + shop.resolve("V0003__goods_v1_2.sql")
                + "\n-- plain has no tables\n");
    try (Stream<Path> files = Files.list(shop)) {
      assertThat(files).hasSize(5);
    }
    assertThat(migrate("--release", "--service=shop", "--dir=" + folder)).isZero();
    assertThat(printed()).isEqualTo("shop: nothing to release, " + shop + " is complete\n");
    Files.writeString(shop.resolve("V0004__goods_v9.sql"), "");
    assertThat(migrate("--release", "--dir=" + folder)).isEqualTo(1);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("is not known to this build of shop");
  }

  @Test
  void theCommandsOfADatabase() throws IOException {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("shared_buffers", "16MB")
            .setPGStartupWait(Duration.ofSeconds(30))
            .start()) {
      String url =
          "--database.url=postgres://postgres@127.0.0.1:" + postgres.getPort() + "/postgres";
      assertThat(migrate("--dry-run", url)).isZero();
      assertThat(printed())
          .startsWith("-- shop: V0001__goods_create.sql\n-- table: goods\n")
          .endsWith("\n-- plain has no tables\n");

      assertThat(migrate(url, "--baseline")).isEqualTo(1);
      assertThat(printed()).isEmpty();

      assertThat(migrate(url, "--service=shop")).isZero();
      assertThat(printed())
          .isEqualTo(
              "shop: applied V0001__goods_create.sql\nshop: applied V0002__goods_v1.sql\n"
                  + "shop: applied V0003__goods_v1_2.sql\nshop: applied R__comments.sql\n");

      assertThat(migrate(url, "--service=shop")).isZero();
      assertThat(printed()).isEqualTo("shop: nothing is pending\n");

      assertThat(migrate("--status", "--service=shop", url)).isZero();
      assertThat(printed())
          .startsWith("shop\ntable  version   step    author  date        state\n")
          .endsWith("nothing is pending\n");
    }
  }
}
