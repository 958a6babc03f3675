package dev.galvanic.migrate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One script of a service.
 *
 * @param file such as {@code V0001__users_create.sql}
 * @param table what it changes: {@code users}
 * @param version which of the table's changes it is: {@code create}; with the table it is what the
 *     ledger knows a script by, whatever its number
 * @param author who wrote it, if its first lines say so ({@code -- author: ada}), else empty
 * @param sql its text as it stands
 */
record Script(String file, String table, String version, String author, String sql) {
  private static final Pattern NAME = Pattern.compile("V\\d+__(.+)_([^_]+)\\.sql");
  private static final Pattern AUTHOR =
      Pattern.compile("\\A(?:--.*\\R)*?--\\s*author:\\s*(\\S.*?)\\s*(?:\\R|\\z)");

  /**
   * @throws MigrationException if the file's name is not of that form
   */
  static Script of(String file, String sql) {
    Matcher name = NAME.matcher(file);
    if (!name.matches()) {
      throw new MigrationException(
          "The script "
              + file
              + " is not named as V0001__users_create.sql is. Build the service again.");
    }
    Matcher author = AUTHOR.matcher(sql);
    return new Script(
        file, name.group(1), name.group(2), author.find() ? author.group(1) : "", sql);
  }

  /** What tells whether the script was changed; comments and line ends do not count. */
  String checksum() {
    return Checksum.of(sql);
  }
}
