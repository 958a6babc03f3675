package dev.galvanic.json;

import java.util.ArrayDeque;
import java.util.Deque;

/** Makes the JSON pointer (RFC 6901) of a place, which is wanted only when something is wrong. */
final class Pointer {
  private Pointer() {}

  /** Of the value that is being read in the innermost frame. */
  static String of(Frame innermost, byte[] document) {
    Deque<Frame> frames = new ArrayDeque<>();
    for (Frame frame = innermost; frame != null; frame = frame.parent) {
      frames.push(frame);
    }
    StringBuilder pointer = new StringBuilder();
    for (Frame frame : frames) {
      if (frame.place < 0) {
        pointer.append('/').append(~frame.place);
      } else if (frame.place > 0) {
        append(pointer, Text.nameAt(document, frame.place));
      }
    }
    return pointer.toString();
  }

  static String of(String parent, String name) {
    StringBuilder pointer = new StringBuilder(parent);
    append(pointer, name);
    return pointer.toString();
  }

  private static void append(StringBuilder pointer, String name) {
    pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
  }
}
