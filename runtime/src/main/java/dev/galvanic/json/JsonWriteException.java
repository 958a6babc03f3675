package dev.galvanic.json;

import java.io.Serial;

/**
 * A value that JSON cannot carry, or a null where a value must be; the message names the member.
 */
public final class JsonWriteException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String pointer;

  JsonWriteException(String pointer, String fact) {
    super((pointer.isEmpty() ? "The value" : "The member " + pointer) + " " + fact);
    this.pointer = pointer;
  }

  /** The JSON pointer (RFC 6901) of the value that could not be written. */
  public String pointer() {
    return pointer;
  }
}
