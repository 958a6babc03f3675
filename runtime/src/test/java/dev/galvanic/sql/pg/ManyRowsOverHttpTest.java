package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.boot.Child;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows on their way to a client that is slow, of a hundred bytes each, in a process that has memory
 * for a third of them.
 */
@Tag("once")
@Timeout(1200)
class ManyRowsOverHttpTest {
  /** {@code -Drows.over.http=10000000} takes its time. */
  private static final int ROWS = Integer.getInteger("rows.over.http", 1_000_000);

  private static final int BUFFER = 64 << 10;
  private static final long FIRST_PAUSE_MILLIS = 2000;
  private static final long PAUSE_MILLIS = 20;
  private static final int READS_BETWEEN_PAUSES = 20;
  private static final String BEFORE = "{\"code\":0,\"data\":[";
  private static final String AFTER = "]}";

  @TempDir private Path folder;
  private int reads;

  @ParameterizedTest
  @CsvSource({"stream", "publish"})
  void rowsWithoutEndAreSentThroughAHeapOfFixedSize(String how) throws Exception {
    try (Child child =
        Child.start(
            ManyRowsOverHttpMain.class.getName(),
            folder,
            List.of("-Xmx32m", "-XX:MaxDirectMemorySize=16m", "-XX:+ExitOnOutOfMemoryError"),
            Integer.toString(Postgres.shared().port()),
            Integer.toString(ROWS))) {
      child.awaitOutput("serving at ");
      String port = child.output().replaceAll("(?s).*serving at (\\d+)[.].*", "$1");
      URI uri = URI.create("http://127.0.0.1:" + port + "/" + how);
      try (InputStream body = new BufferedInputStream(uri.toURL().openStream(), BUFFER)) {
        Thread.sleep(FIRST_PAUSE_MILLIS);
        assertThat(text(body.readNBytes(BEFORE.length()))).isEqualTo(BEFORE);
        assertThat(sum(body)).isEqualTo((long) ROWS * (ROWS + 1) / 2);
        assertThat(text(body.readAllBytes())).isEqualTo(AFTER.substring(1));
      }
      child.endInput();
      assertThat(child.exitCode()).isZero();
      assertThat(child.output()).contains("leased 0.");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  /** Adds up the numbers up to the bracket behind the last of them, with pauses. */
  private long sum(InputStream body) throws IOException, InterruptedException {
    long sum = 0;
    long number = 0;
    long bytes = 0;
    for (int next = body.read(); next != ']'; next = body.read()) {
      if (next == ',') {
        sum += number;
        number = 0;
      } else if (next != '"') {
        number = number * 10 + next - '0';
      }
      if (++bytes % BUFFER == 0 && ++reads % READS_BETWEEN_PAUSES == 0) {
        Thread.sleep(PAUSE_MILLIS);
      }
    }
    return sum + number;
  }
}
