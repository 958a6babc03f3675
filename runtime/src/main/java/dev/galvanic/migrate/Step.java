package dev.galvanic.migrate;

/**
 * What a script is known by, whatever its number: the ledger's key.
 *
 * @param table such as {@code users}, with a schema {@code app.users}
 * @param version such as {@code v2}; {@code create} is the table's creation
 * @param number 1, or more where a version is cut into several scripts
 */
record Step(String table, String version, int number) {
  /** All comments of a service: the one script that is applied again when it changes. */
  static final Step COMMENTS = new Step("*", "comments", 1);

  /** For messages: {@code version v2 of table users}. */
  @Override
  public String toString() {
    return "version "
        + version
        + (number == 1 ? "" : ", step " + number + ",")
        + " of table "
        + table;
  }
}
