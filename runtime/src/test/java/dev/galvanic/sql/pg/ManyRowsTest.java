package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.boot.Child;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that are larger than the memory that they go through. */
@Tag("once")
@Timeout(400)
class ManyRowsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"stream, 10000000", "publish, 1000000"})
  void rowsWithoutEndGoThroughAHeapOfFixedSize(String how, long rows) throws Exception {
    try (Child child =
        Child.start(
            ManyRowsMain.class.getName(),
            folder,
            List.of("-Xmx32m"),
            Integer.toString(Postgres.shared().port()),
            Long.toString(rows),
            how)) {
      assertThat(child.exitCode(300)).as(child.output() + child.errors()).isZero();
      assertThat(child.output()).contains(rows + " rows, sum " + rows * (rows + 1) / 2);
    }
  }
}
