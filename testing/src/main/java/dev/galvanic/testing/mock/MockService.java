package dev.galvanic.testing.mock;

import dev.galvanic.testing.mock.wire.RawServer;
import dev.galvanic.testing.mock.wire.Received;
import dev.galvanic.testing.mock.wire.Sent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers over HTTP as another service would, by methods and paths: for what no client of the
 * service under test stands for, and for what no service would answer.
 *
 * <pre>{@code
 * static final MockService regions = MockService.of("region-service");
 *
 * @RegisterExtension
 * static final TestService service = TestService.of(new UserServiceModule()).serve(regions);
 * ...
 * regions.get("/regions/cities/1").payload("{\"id\":1,\"name\":\"shanghai\"}");
 * }</pre>
 *
 * <p>A request that no stub answers gets a 501 and fails the test, and so does a stub that no
 * request came for. Nothing is kept from one test to the next. Safe for use by any thread.
 */
public final class MockService implements AutoCloseable {
  private static final int NOT_IMPLEMENTED = 501;

  private final String name;
  private final List<MockRequest> stubs = new ArrayList<>();
  private final List<Received> requests = new ArrayList<>();
  private final List<AssertionError> failures = new ArrayList<>();
  private final boolean alone;
  private boolean given;
  private @Nullable Mocks owner;
  private @Nullable RawServer server;

  private MockService(String name, boolean alone) {
    this.name = name;
    this.alone = alone;
  }

  /** One that stands for the service of this name. */
  public static MockService of(String name) {
    return new MockService(name, false);
  }

  /**
   * One that answers from now on, for what the test starts by other means and tells {@link #uri}.
   * {@link #close} fails the test as its end does for the others.
   */
  public static MockService started(String name) {
    MockService started = new MockService(name, true);
    started.start();
    return started;
  }

  /** As {@link #request}. */
  public MockRequest get(String path) {
    return request("GET", path);
  }

  /** As {@link #request}. */
  public MockRequest post(String path) {
    return request("POST", path);
  }

  /** As {@link #request}. */
  public MockRequest put(String path) {
    return request("PUT", path);
  }

  /** As {@link #request}. */
  public MockRequest patch(String path) {
    return request("PATCH", path);
  }

  /** As {@link #request}. */
  public MockRequest delete(String path) {
    return request("DELETE", path);
  }

  /**
   * A stub for such requests, or a question about them.
   *
   * @param path as it is sent, percent-encoded, with its query if it has one
   * @throws IllegalStateException if no service was given it, so that no request can come
   */
  public synchronized MockRequest request(String method, String path) {
    if (!given && !alone) {
      throw new IllegalStateException(
          "No service has the mock of "
              + name
              + ", so that nothing can come to it. Give it to serve(...) of the one that calls it,"
              + " and stub that one.");
    }
    MockRequest stub = new MockRequest(this, method, path, Place.here());
    stubs.add(stub);
    return stub;
  }

  /** The requests of this test, the first first. */
  public synchronized List<Received> requests() {
    return List.copyOf(requests);
  }

  /** The same as messages have them. */
  String told() {
    return requests().isEmpty()
        ? "nothing"
        : requests().stream()
            .map(request -> request.method() + " " + request.target())
            .collect(Collectors.joining(", "));
  }

  /**
   * Where it answers, such as {@code http://127.0.0.1:43210}.
   *
   * @throws IllegalStateException if it is not started
   */
  public synchronized URI uri() {
    if (server == null) {
      throw new IllegalStateException(
          "The mock of "
              + name
              + " does not run. Give it to serve(...) of the service that calls it.");
    }
    return server.uri();
  }

  /** The name of the service that it stands for. */
  public String name() {
    return name;
  }

  /** A service is declared to have it. */
  synchronized void give() {
    given = true;
  }

  /**
   * Starts it for a service that has it alone until {@link #release}: what is cleared before a test
   * is cleared for all.
   */
  synchronized URI start(Mocks mocks) {
    if (owner != null && owner != mocks) {
      throw new IllegalStateException(
          "The mock of "
              + name
              + " answers "
              + owner.tested()
              + " now, and "
              + mocks.tested()
              + " is to have it too, though its stubs are those of one test. Give each service, and"
              + " each class that runs at the same time, a MockService of its own.");
    }
    owner = mocks;
    return start();
  }

  synchronized boolean isOf(Mocks mocks) {
    return owner == mocks;
  }

  /** Another one may have it. */
  synchronized void release() {
    owner = null;
  }

  private synchronized URI start() {
    if (server == null) {
      server = RawServer.start(name, this::answer);
    }
    return server.uri();
  }

  private synchronized Sent answer(Received request) {
    requests.add(request);
    for (int i = stubs.size() - 1; i >= 0; i--) {
      MockRequest stub = stubs.get(i);
      if (stub.isStub() && stub.fits(request)) {
        return stub.next();
      }
    }
    String text = unexpected(request);
    failures.add(new UnexpectedCall(text));
    return Sent.reply(
        Duration.ZERO,
        request.method(),
        NOT_IMPLEMENTED,
        Map.of("Content-Type", "application/json"),
        JsonText.error(NOT_IMPLEMENTED, text).getBytes(StandardCharsets.UTF_8));
  }

  private String unexpected(Received request) {
    String stubbed =
        stubs.stream()
            .filter(MockRequest::isStub)
            .sorted(
                Comparator.comparingInt((MockRequest stub) -> stub.likeness(request)).reversed())
            .map(stub -> stub + " at " + stub.place())
            .collect(Collectors.joining(", "));
    return request.method()
        + " "
        + request.target()
        + (request.body().length == 0 ? "" : " with the body " + request.text())
        + " was asked of "
        + name
        + ", and no stub answers it.\n  Stubbed: "
        + (stubbed.isEmpty() ? "nothing" : stubbed)
        + ".\n  Add to the MockService that was "
        + (alone ? "started" : "served")
        + ": ."
        + (MockRequest.SHORT.contains(request.method())
            ? request.method().toLowerCase(Locale.ROOT) + "("
            : "request(\"" + request.method() + "\", ")
        + JavaText.of(request.target())
        + ").returns(...);";
  }

  synchronized List<AssertionError> failures() {
    return List.copyOf(failures);
  }

  /** Those so far, which are not told again. */
  synchronized List<AssertionError> takeFailures() {
    List<AssertionError> taken = failures();
    failures.clear();
    return taken;
  }

  synchronized List<String> complaints() {
    return stubs.stream().map(MockRequest::complaint).filter(text -> !text.isEmpty()).toList();
  }

  synchronized void clear() {
    stubs.clear();
    requests.clear();
    failures.clear();
  }

  boolean isAlone() {
    return alone;
  }

  /**
   * Stops it; nothing happens if it does not run.
   *
   * @throws AssertionError if it was started by itself, and was asked for what no stub answers, or
   *     not for what one does
   */
  @Override
  public synchronized void close() {
    RawServer running = server;
    server = null;
    if (running != null) {
      running.close();
    }
    if (alone) {
      List<String> problems = Mocks.texts(failures);
      problems.addAll(complaints());
      clear();
      if (!problems.isEmpty()) {
        throw new AssertionError(Mocks.text("what was asked of " + name, problems));
      }
    }
  }
}
