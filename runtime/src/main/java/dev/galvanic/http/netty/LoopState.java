package dev.galvanic.http.netty;

import dev.galvanic.loop.Loop;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the connections of one event loop share; touched on that loop's thread only. */
final class LoopState {
  private final Loop loop;
  private final String prefix;
  private final OpenConnections open;
  private final ReplyEncoder encoder = new ReplyEncoder();
  private final Set<Connection> connections = new LinkedHashSet<>();
  private int inFlight;
  private long requests;

  /**
   * @param prefix what the ids of its requests begin with
   */
  LoopState(Loop loop, String prefix, OpenConnections open) {
    this.loop = loop;
    this.prefix = prefix;
    this.open = open;
  }

  Loop loop() {
    return loop;
  }

  ReplyEncoder encoder() {
    return encoder;
  }

  void opened(Connection connection) {
    connections.add(connection);
    open.opened();
  }

  void closed(Connection connection) {
    if (connections.remove(connection)) {
      open.closed();
    }
  }

  /** Looks whether any connection has taken too long. */
  void check() {
    long now = System.nanoTime();
    snapshot().forEach(connection -> connection.check(now));
  }

  /** Closes every connection; returns how many of them owed a reply. */
  int cut() {
    int owing = 0;
    for (Connection connection : snapshot()) {
      owing += connection.owing() ? 1 : 0;
      connection.cut();
    }
    return owing;
  }

  /** A copy: what is done to a connection may close it. */
  private List<Connection> snapshot() {
    return new ArrayList<>(connections);
  }

  /** Takes a place for a request that does not end at once, if there is one. */
  boolean enter(int most) {
    if (inFlight >= most) {
      return false;
    }
    inFlight++;
    return true;
  }

  void leave() {
    inFlight--;
  }

  /** A name for the next request, which no other of this process has. */
  String requestId() {
    return prefix + Long.toString(++requests, 36);
  }
}
