package dev.galvanic.processor.model.sql.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The resource {@code postgres.catalog}: lines of a name, a tab and what is known of it, in
 * sections that {@code [types]} and the like begin. Of a line nothing is read but its name until
 * somebody asks, since a compile needs few of the two thousand.
 */
final class CatalogText {
  private static final String RESOURCE = "postgres.catalog";

  private final Map<String, Map<String, String>> sections = new HashMap<>();

  private CatalogText(String text) {
    Map<String, String> section = new HashMap<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int tab = text.indexOf('\t', start);
      if (text.charAt(start) == '[') {
        section = new HashMap<>();
        sections.put(text.substring(start + 1, end - 1), section);
      } else {
        section.put(text.substring(start, tab), text.substring(tab + 1, end));
      }
      start = end + 1;
    }
  }

  static CatalogText read() {
    try (InputStream in = CatalogText.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing beside " + CatalogText.class);
      }
      return new CatalogText(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a section by their names. */
  Map<String, String> section(String name) {
    return sections.getOrDefault(name, Map.of());
  }
}
