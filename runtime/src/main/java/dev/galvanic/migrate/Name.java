package dev.galvanic.migrate;

/**
 * A table or an index as it stands in {@code pg_class}.
 *
 * @param schema empty if the search path says it
 */
record Name(String schema, String name) {
  static Name of(String written) {
    int dot = written.indexOf('.');
    return dot < 0
        ? new Name("", written)
        : new Name(written.substring(0, dot), written.substring(dot + 1));
  }

  /** Quoted, for a statement. */
  String quoted() {
    return (schema.isEmpty() ? "" : quoted(schema) + ".") + quoted(name);
  }

  private static String quoted(String part) {
    return '"' + part.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return schema.isEmpty() ? name : schema + "." + name;
  }
}
