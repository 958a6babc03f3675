package dev.galvanic.sql.pg;

import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.SqlFailure;
import java.nio.charset.StandardCharsets;

/** What PostgreSQL takes as a channel and as a payload; it refuses both with their text. */
final class Channels {
  /** One less than NAMEDATALEN. */
  private static final int LONGEST_NAME = 63;

  /** NOTIFY_PAYLOAD_MAX_LENGTH of PostgreSQL's async.c, for pages of 8 KiB. */
  private static final int PAYLOAD_END = 8000;

  private Channels() {}

  static void checkNotification(String channel, String payload) {
    checkName("Database.notify", channel);
    int length = bytes(payload);
    if (length >= PAYLOAD_END) {
      throw refused(
          "Database.notify",
          "the payload has " + length + " bytes, and may have 7,999. Send a key to what is larger");
    }
  }

  static void checkName(String statement, String channel) {
    int length = bytes(channel);
    if (length == 0 || length > LONGEST_NAME || channel.indexOf('\0') >= 0) {
      throw refused(
          statement,
          "a channel's name has 1 to 63 bytes, none of them NUL; this one has " + length);
    }
  }

  /** A name as SQL has it, whatever it is. */
  static String quoted(String channel) {
    return '"' + channel.replace("\"", "\"\"") + '"';
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static InvalidParameterException refused(String statement, String fact) {
    return new InvalidParameterException(SqlFailure.of(statement, fact));
  }
}
