package dev.galvanic.processor.model.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is known of PostgreSQL is what the newest one says ({@code -Dgolden.update=true}). */
@Tag("once")
class CatalogDataTest {
  private static final Path RESOURCE =
      Path.of("src/main/resources/dev/galvanic/processor/model/sql/catalog/postgres.catalog");

  @Test
  void theResourceIsWhatAServerSays() throws IOException, SQLException {
    try (Postgres server = Postgres.start()) {
      String text = CatalogOfServer.text(server);
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(RESOURCE.getParent());
        Files.writeString(RESOURCE, text);
      }
      assertThat(Files.readString(RESOURCE)).isEqualTo(text);
    }
  }
}
