package dev.galvanic.http;

import java.net.InetSocketAddress;
import java.util.List;

/**
 * Watches the requests of a server: the tracing, the access log, the metrics. Called on the
 * connection's event loop; never blocks and never throws.
 */
public interface RequestWatch {
  RequestWatch NONE = new RequestWatch() {};

  /**
   * The request is there as a whole and its handler is about to begin; {@link Exchange#context} is
   * not there yet.
   *
   * @return where its work stands in its trace
   */
  default Trace begin(Exchange exchange) {
    return Trace.NONE;
  }

  /** It was answered, or its client has gone; once for each that began. */
  default void end(Exchange exchange, RequestEnd end) {}

  /** Something was answered that never became a request. */
  default void refused(InetSocketAddress remote, int status) {}

  /** All of these, in this order; the trace is that of the first which gives one. */
  static RequestWatch all(List<RequestWatch> watches) {
    List<RequestWatch> real = watches.stream().filter(watch -> watch != NONE).toList();
    return switch (real.size()) {
      case 0 -> NONE;
      case 1 -> real.get(0);
      default -> new RequestWatches(real);
    };
  }
}
