package dev.galvanic.sql.wire;

import io.netty.buffer.ByteBuf;

/**
 * Which types the driver is told of. It parses json and makes doubles of its numbers, both ways;
 * under another type's name the same text passes through it as it is.
 *
 * <p>Source: PostgreSQL documentation, "Message Formats" of the frontend/backend protocol, and the
 * object identifiers in pg_type.dat.
 */
final class Types {
  private static final int JSON = 114;
  private static final int JSONB = 3802;

  /** A type whose values are texts to the driver, which it asks for as texts, too. */
  private static final int TEXT_OF_ANY_KIND = 3614;

  /** What it sends texts for. */
  private static final int UNKNOWN = 705;

  private Types() {}

  /** RowDescription, whose body is from one index to another. */
  static void ofColumns(ByteBuf in, int from, int to) {
    int columns = in.getUnsignedShort(from);
    int at = from + 2;
    for (int i = 0; i < columns; i++) {
      // A name that ends with NUL, its table's identifier and the column's number in it; the type;
      // its size, its modifier and its format.
      int type = in.indexOf(at, to, (byte) 0) + 7;
      replace(in, type, TEXT_OF_ANY_KIND);
      at = type + 12;
    }
  }

  /** ParameterDescription, whose body begins at an index. */
  static void ofParameters(ByteBuf in, int from) {
    int parameters = in.getUnsignedShort(from);
    for (int i = 0; i < parameters; i++) {
      replace(in, from + 2 + 4 * i, UNKNOWN);
    }
  }

  private static void replace(ByteBuf in, int at, int type) {
    int told = in.getInt(at);
    if (told == JSON || told == JSONB) {
      in.setInt(at, type);
    }
  }
}
