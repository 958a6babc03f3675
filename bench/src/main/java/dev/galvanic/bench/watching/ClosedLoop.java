package dev.galvanic.bench.watching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;

/**
 * So many connections that are kept, on each of which a request is sent as soon as the one before
 * was answered. One thread serves them all, for the machine's processors are the service's.
 */
final class ClosedLoop implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 10_000;

  private final Selector selector = Selector.open();
  private final List<Caller> callers = new ArrayList<>();

  private ClosedLoop() throws IOException {}

  static ClosedLoop open(int port, int connections) throws IOException {
    ClosedLoop loop = new ClosedLoop();
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    for (int i = 0; i < connections; i++) {
      loop.callers.add(Caller.connect(loop.selector, address));
    }
    return loop;
  }

  /** How many requests were answered, and how many of them not with a 200. */
  record Answered(long requests, long errors) {}

  /**
   * Goes on for so long; everything that was asked is answered when it returns.
   *
   * @throws IOException if an answer does not come within ten seconds, or the service hangs up
   */
  Answered run(long nanos) throws IOException {
    long end = System.nanoTime() + nanos;
    for (Caller caller : callers) {
      caller.ask();
    }
    int waiting = callers.size();
    while (waiting > 0) {
      if (selector.select(PATIENCE_MILLIS) == 0) {
        throw new IOException("The service does not answer.");
      }
      boolean over = System.nanoTime() - end > 0;
      for (SelectionKey key : selector.selectedKeys()) {
        Caller caller = (Caller) key.attachment();
        if (caller.isAnswered()) {
          if (over) {
            waiting--;
          } else {
            caller.ask();
          }
        }
      }
      selector.selectedKeys().clear();
    }
    return answered();
  }

  private Answered answered() {
    long requests = 0;
    long errors = 0;
    for (Caller caller : callers) {
      Answered its = caller.take();
      requests += its.requests();
      errors += its.errors();
    }
    return new Answered(requests, errors);
  }

  @Override
  public void close() throws IOException {
    for (Caller caller : callers) {
      caller.close();
    }
    selector.close();
  }
}
