package dev.galvanic.testing.conformance;

import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/**
 * Tests of a service that come of its API document: requests that keep to it and requests that do
 * not, and whether each reply is what the document says. Immutable.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> conformance() {
 *   return Conformance.of(service).tests();
 * }
 * }</pre>
 *
 * <p>What is sent depends on {@code -Dgalvanic.seed} and on nothing else.
 */
public final class Conformance {
  private static final String SERVED = "/openapi/spec.json";
  private static final int REQUESTS = 100;

  private final TestTarget target;
  private final Optional<String> committed;
  private final Map<String, JsonNode> given;
  private final Map<String, String> headers;
  private final Map<String, Set<Integer>> allowed;
  private final Set<String> left;
  private final int requests;

  private Conformance(
      TestTarget target,
      Optional<String> committed,
      Map<String, JsonNode> given,
      Map<String, String> headers,
      Map<String, Set<Integer>> allowed,
      Set<String> left,
      int requests) {
    this.target = target;
    this.committed = committed;
    this.given = given;
    this.headers = headers;
    this.allowed = allowed;
    this.left = left;
    this.requests = requests;
  }

  /** Those of what answers here, by the document that it serves. */
  public static Conformance of(TestTarget target) {
    return new Conformance(
        target, Optional.empty(), Map.of(), Map.of(), Map.of(), Set.of(), REQUESTS);
  }

  /**
   * By this document, not by the one that is served, which changes along with the code.
   *
   * @param path of a file, from the folder where the tests run
   */
  public Conformance document(String path) {
    return new Conformance(target, Optional.of(path), given, headers, allowed, left, requests);
  }

  /**
   * Says what stands for a parameter or a member wherever it is of this name.
   *
   * @param name as requests have it, such as {@code city_id}
   * @param value a text, a number, or whatever Jackson writes
   */
  public Conformance given(String name, Object value) {
    Map<String, JsonNode> more = more(given, name, Trees.of(value));
    return new Conformance(target, committed, more, headers, allowed, left, requests);
  }

  /** Adds a header to every request. */
  public Conformance header(String name, String value) {
    return new Conformance(
        target, committed, given, more(headers, name, value), allowed, left, requests);
  }

  /**
   * Lets an operation answer with statuses that are failures else: because the document does not
   * name them, because they are errors of the server, or because they are successes that never
   * come. What the document says of the replies of such a status still holds.
   *
   * @param operation such as {@code GET /users/{id}}
   */
  public Conformance allow(String operation, Integer... statuses) {
    Set<Integer> all = new TreeSet<>(allowed.getOrDefault(operation, Set.of()));
    all.addAll(List.of(statuses));
    return new Conformance(
        target, committed, given, headers, more(allowed, operation, all), left, requests);
  }

  /** Leaves an operation out, such as {@code POST /shutdown}. */
  public Conformance leaveOut(String operation) {
    Set<String> more = new TreeSet<>(left);
    more.add(operation);
    return new Conformance(target, committed, given, headers, allowed, more, requests);
  }

  /**
   * How many requests are sent for each operation, at most and about; 100 if nothing else is said.
   */
  public Conformance requests(int most) {
    return new Conformance(target, committed, given, headers, allowed, left, most);
  }

  private static <V> Map<String, V> more(Map<String, V> map, String key, V value) {
    Map<String, V> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }

  /** A test for each operation, in an order in which each makes what the next one needs. */
  public Stream<DynamicTest> tests() {
    Run run = run();
    return run.operations().stream()
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.label(), () -> new OperationRun(operation, run).check()));
  }

  /**
   * Runs them all at once.
   *
   * @return what was answered
   * @throws AssertionError with all that is wrong
   */
  public Reached check() {
    Run run = run();
    List<String> wrong = new ArrayList<>();
    for (Operation operation : run.operations()) {
      try {
        new OperationRun(operation, run).check();
      } catch (AssertionError e) {
        wrong.add(String.valueOf(e.getMessage()));
      }
    }
    if (!wrong.isEmpty()) {
      throw new AssertionError(String.join("\n\n", wrong));
    }
    return run.reached();
  }

  private Run run() {
    long seed = Long.getLong("galvanic.seed", 1);
    Sender sender = new Sender(target.uri(), headers);
    Specification specification = new Specification(specification());
    List<Operation> all = specification.operations();
    known(all);
    known(specification.names());
    return new Run(
        committed.orElse("the document that it serves"),
        all,
        Order.of(all.stream().filter(o -> !left.contains(o.label())).toList()),
        sender,
        new Known(given),
        new Random(seed),
        seed,
        requests,
        allowed,
        new Reached());
  }

  /** A name that is none would let something pass that nobody meant. */
  private void known(List<Operation> all) {
    List<String> labels = all.stream().map(Operation::label).toList();
    for (String named : Stream.concat(allowed.keySet().stream(), left.stream()).toList()) {
      if (!labels.contains(named)) {
        throw new IllegalArgumentException(
            "The document has no operation " + named + ". It has " + labels + ".");
      }
    }
  }

  private void known(Set<String> names) {
    for (String name : given.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "The document has no parameter or member " + name + " to give. It has " + names + ".");
      }
    }
  }

  private JsonNode specification() {
    if (committed.isPresent()) {
      try {
        return Trees.read(Files.readString(java.nio.file.Path.of(committed.get())));
      } catch (IOException e) {
        throw new UncheckedIOException(
            "There is no " + committed.get() + ". ApiComparison tells how to make it.", e);
      }
    }
    return TestClient.of(target.uri()).get(SERVED).json();
  }
}
