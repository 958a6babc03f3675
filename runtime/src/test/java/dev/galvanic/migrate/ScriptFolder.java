package dev.galvanic.migrate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Scripts as the processor writes them, written by hand. */
public final class ScriptFolder {
  public static final String PATH = "/META-INF/galvanic/shop/";

  private final Map<String, String> files = new LinkedHashMap<>();
  private String schema = "";
  private int number;

  /** A version that is one transaction. */
  public ScriptFolder add(String table, String version, String sql) {
    return step(table, version, 1, 1, "", sql);
  }

  /** A version that makes an index concurrently. */
  public ScriptFolder index(String table, String version, String index, String sql) {
    return step(table, version, 1, 1, "-- transaction: none\n-- index: " + index + "\n", sql);
  }

  public ScriptFolder step(
      String table, String version, int step, int steps, String header, String sql) {
    String file =
        "V%04d__%s_%s%s.sql".formatted(++number, table, version, step == 1 ? "" : "_" + step);
    return file(
        file,
        "-- table: %s\n-- version: %s\n-- step: %d of %d\n-- author: ada\n-- date: 2026-11-25\n%s\n%s\n"
            .formatted(table, version, step, steps, header, sql));
  }

  public ScriptFolder comments(String sql) {
    return file(
        "R__comments.sql", "-- table: *\n-- version: comments\n-- step: 1 of 1\n\n" + sql + "\n");
  }

  public ScriptFolder schema(String text) {
    schema = text;
    return this;
  }

  public ScriptFolder file(String name, String text) {
    files.put(name, text);
    return this;
  }

  public ScriptFolder without(String name) {
    files.remove(name);
    return this;
  }

  public ScriptFolder edit(String name, UnaryOperator<String> change) {
    files.computeIfPresent(name, (file, text) -> change.apply(text));
    return this;
  }

  public String text(String name) {
    return files.get(name);
  }

  /** What of it is on the class path. */
  private Map<String, String> resources() {
    Map<String, String> resources = new LinkedHashMap<>(files);
    StringBuilder index = new StringBuilder();
    files
        .keySet()
        .forEach(file -> index.append(file).append(' ').append("0a".repeat(32)).append('\n'));
    if (!schema.isEmpty()) {
      index.append("schema ").append("0b".repeat(32)).append('\n');
      resources.put("schema", schema);
    }
    resources.put("migrations", index.toString());
    return resources;
  }

  public Scripts scripts() {
    Map<String, String> resources = resources();
    return Scripts.read(
        PATH + "migrations",
        path -> {
          String text = resources.get(path.substring(PATH.length()));
          return text == null
              ? null
              : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  /** Makes a folder that a class path can name. */
  public void write(Path root) throws IOException {
    Path folder = root.resolve(PATH.substring(1));
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : resources().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
