package dev.galvanic.testing.probe;

import dev.galvanic.trace.FinishedSpan;
import dev.galvanic.trace.SpanWatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The spans of a service since the test began. From any thread. */
final class TraceBook implements SpanWatch {
  /** By span: its trace. */
  private final Map<String, String> open = new LinkedHashMap<>();

  /** By span: the how manyth it was. Times are too coarse to tell which of two was first. */
  private final Map<String, Integer> places = new HashMap<>();

  private final List<FinishedSpan> ended = new ArrayList<>();
  private final Set<String> traces = new HashSet<>();

  /** Those that were under way when the test began: an earlier one's. */
  private final Set<String> earlier = new HashSet<>();

  /** Forgets what was: a test begins. */
  synchronized void begin() {
    earlier.clear();
    earlier.addAll(open.values());
    places.keySet().retainAll(open.keySet());
    ended.clear();
    traces.clear();
  }

  @Override
  public synchronized void begun(String traceId, String spanId) {
    traces.add(traceId);
    // Something that is said of a span after its end begins it again, for ever.
    if (places.putIfAbsent(spanId, places.size()) == null) {
      open.put(spanId, traceId);
    }
  }

  @Override
  public synchronized void ended(FinishedSpan span) {
    open.remove(span.spanId());
    if (!earlier.contains(span.traceId())) {
      ended.add(span);
    }
  }

  /** A trace of this service's, though its spans are not recorded. */
  synchronized void add(String traceId) {
    traces.add(traceId);
  }

  /** Whether it is a trace of this service, and of this test. */
  synchronized boolean has(String traceId) {
    return traces.contains(traceId) && !earlier.contains(traceId);
  }

  /** Whether it was under way before the test began. */
  synchronized boolean isEarlier(String traceId) {
    return earlier.contains(traceId);
  }

  /** The traces of requests. */
  synchronized Set<String> requests() {
    Set<String> requests = new HashSet<>();
    ended.stream()
        .filter(span -> span.kind().equals("SERVER"))
        .forEach(span -> requests.add(span.traceId()));
    return requests;
  }

  /** Whether no span of these traces is open. */
  synchronized boolean isOver(Collection<String> ids) {
    return open.values().stream().noneMatch(ids::contains);
  }

  /** The spans of these traces that have ended, in the order in which they began. */
  synchronized List<Placed> spans(Collection<String> ids) {
    return ended.stream()
        .filter(span -> ids.contains(span.traceId()))
        .map(span -> new Placed(places.getOrDefault(span.spanId(), 0), span))
        .toList();
  }

  /**
   * A span.
   *
   * @param place among those of its service
   */
  record Placed(int place, FinishedSpan span) {}
}
