package dev.galvanic.processor.model.sql.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The resource {@code postgres.catalog}, in sections that {@code [types]} and the like begin. */
final class CatalogText {
  private static final String RESOURCE = "postgres.catalog";
  private static final String LAST = "functions";

  private final String text;

  private CatalogText(String text) {
    this.text = text;
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

  Section section(String name) {
    String title = "[" + name + "]\n";
    int start = text.indexOf(title) + title.length();
    // The last one is the longest: no end is looked for in it.
    int next = name.equals(LAST) ? -1 : text.indexOf("\n[", start);
    return new Section(text, start, next < 0 ? text.length() : next + 1);
  }
}
