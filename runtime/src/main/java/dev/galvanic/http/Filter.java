package dev.galvanic.http;

import java.util.Optional;

/**
 * Stands around every handler of a service. Filters are put in order once, at start: the first is
 * the first before the handler and the last after it.
 */
public interface Filter {
  /** On the handler's thread, before it; a reply given here is sent and the handler left out. */
  default Optional<Reply> before(Exchange exchange) throws Exception {
    return Optional.empty();
  }

  /**
   * After the handler, error replies included, on whatever thread the reply came; never blocks. Of
   * a reply in parts the first one is there. Bytes may be put in place of its body, but no other
   * stream.
   */
  default Reply after(Exchange exchange, Reply reply) throws Exception {
    return reply;
  }
}
