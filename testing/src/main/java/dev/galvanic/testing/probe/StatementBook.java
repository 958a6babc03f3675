package dev.galvanic.testing.probe;

import dev.galvanic.http.Trace;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementWatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The statements of a service since the test began. From any thread. */
final class StatementBook implements StatementWatch {
  private final TraceBook traces;
  private final Supplier<String> test;
  private final List<SentStatement> sent = new ArrayList<>();

  /** Those under way, and the tests that began them. */
  private final Map<Object, String> running = new LinkedHashMap<>();

  StatementBook(TraceBook traces, Supplier<String> test) {
    this.traces = traces;
    this.test = test;
  }

  synchronized void begin() {
    sent.clear();
  }

  @Override
  public synchronized Running begin(Statement statement, Trace parent, int executions) {
    // The runtime asks whether the server answers, every other second.
    boolean own = parent.traceId().isEmpty() && statement.name().startsWith("Database.");
    if (!own && !traces.isEarlier(parent.traceId())) {
      sent.add(new SentStatement(statement.name(), statement.sql(), executions));
    }
    Object key = new Object();
    running.put(key, statement.name() + " in " + test.get());
    return failure -> ended(key);
  }

  private synchronized void ended(Object key) {
    running.remove(key);
  }

  synchronized List<SentStatement> sent() {
    return List.copyOf(sent);
  }

  /** Those that have not ended, with the tests that began them. */
  synchronized List<String> running() {
    return List.copyOf(running.values());
  }
}
