package dev.galvanic.trace;

import java.io.IOException;
import java.util.List;

/** Where encoded spans go. */
interface Destination {
  /** A single word. */
  String name();

  /** What a warning says where it is. */
  String address();

  /**
   * Takes them, however long that takes; on one thread, always the same.
   *
   * @param spans each one as JSON, as Zipkin's API v2 has it
   * @throws IOException if none of them arrived
   */
  void send(List<byte[]> spans) throws IOException;

  /** What to do about it, if they do not arrive. */
  String remedy();
}
