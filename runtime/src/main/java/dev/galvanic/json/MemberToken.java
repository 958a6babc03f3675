package dev.galvanic.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A member's name, and how it most often stands in a document: quoted, and without a space before
 * the colon. Up to 16 bytes of that are compared as two words, of which the second ends with it.
 */
final class MemberToken {
  private final byte[] name;
  private final byte[] token;
  private final long head;
  private final long headMask;
  private final long tail;

  MemberToken(String name) {
    this.name = name.getBytes(StandardCharsets.UTF_8);
    // Escaped where it must be: a quote inside would otherwise be taken for what it is not.
    token = JsonWriter.name(name);
    byte[] padded = Arrays.copyOf(token, Math.max(token.length, Long.BYTES));
    headMask = token.length < Long.BYTES ? (1L << token.length * Byte.SIZE) - 1 : -1;
    head = Words.get(padded, 0);
    tail = Words.get(padded, padded.length - Long.BYTES);
  }

  /** Where the value may start if the bytes at {@code at} are the token, else -1. */
  int after(byte[] document, int at, int end) {
    int length = token.length;
    int after = at + length;
    if (at + Long.BYTES > end || (Words.get(document, at) & headMask) != head) {
      // So close to the end of a document there is no room for a word; it is found the other way.
      return -1;
    }
    if (length <= Long.BYTES) {
      return after;
    }
    if (after > end || Words.get(document, after - Long.BYTES) != tail) {
      return -1;
    }
    return length <= 2 * Long.BYTES || Arrays.equals(document, at, after, token, 0, length)
        ? after
        : -1;
  }

  boolean named(byte[] bytes, int from, int to) {
    return Arrays.equals(bytes, from, to, name, 0, name.length);
  }

  int hash() {
    return Members.hash(name, 0, name.length);
  }
}
