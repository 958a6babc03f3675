package dev.galvanic.testing.mock;

import dev.galvanic.ServiceDescription;
import dev.galvanic.boot.Overrides;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that stands for the services that one under test calls, over its tests. */
public final class Mocks implements AutoCloseable {
  private final ServiceDescription tested;
  private final Journal journal = new Journal();
  private final Map<Class<?>, ClientMock<?>> mocks = new LinkedHashMap<>();
  private final Map<String, ServedMocks> served = new LinkedHashMap<>();
  private final Map<String, MockService> services = new LinkedHashMap<>();
  private boolean inTests;

  /** None yet, for a service. */
  public Mocks(ServiceDescription tested) {
    this.tested = tested;
  }

  /** The name of the service. */
  String tested() {
    return tested.name();
  }

  public boolean isEmpty() {
    return mocks.isEmpty() && services.isEmpty();
  }

  /** Puts one in the place of its client. */
  public <C> Overrides mock(ClientMock<C> mock, Overrides overrides) {
    register(mock);
    mock.join(journal, false);
    return overrides.with(mock.key(), mock.client());
  }

  /** Lets one answer over HTTP. */
  public void serve(ClientMock<?> mock) {
    register(mock);
    if (services.containsKey(mock.service())) {
      throw twice(mock.service(), mock.toString());
    }
    mock.join(journal, true);
    served
        .computeIfAbsent(mock.service(), name -> new ServedMocks(name, mock.style(), journal))
        .add(mock);
  }

  /** Lets one answer over HTTP that has no client. */
  public void serve(MockService mock) {
    useful("a mock of " + mock.name(), mock.name());
    if (services.containsKey(mock.name()) || served.containsKey(mock.name())) {
      throw twice(mock.name(), "MockService");
    }
    if (mock.isAlone()) {
      throw new IllegalStateException(
          "The mock of "
              + mock.name()
              + " answers by itself already. Give serve(...) one of MockService.of(...).");
    }
    services.put(mock.name(), mock);
    mock.give();
  }

  private void register(ClientMock<?> mock) {
    useful(mock.toString(), mock.service());
    ClientMock<?> before = mocks.putIfAbsent(mock.getClass(), mock);
    if (before != null) {
      throw new IllegalStateException(
          mock + " is registered twice with " + tested.name() + ". Either mock or serve it, once.");
    }
  }

  private void useful(String mock, String called) {
    if (!tested.clients().contains(called)) {
      throw new IllegalArgumentException(
          tested.name()
              + " has no use for "
              + mock
              + ": it calls "
              + (tested.clients().isEmpty() ? "nobody" : String.join(", ", tested.clients()))
              + ", not "
              + called
              + ". Leave it out.");
    }
  }

  private IllegalStateException twice(String name, String mock) {
    return new IllegalStateException(
        name + " is served twice to " + tested.name() + ", by " + mock + " too. Leave one out.");
  }

  /** The one of this class. */
  public <M extends ClientMock<?>> M get(Class<M> type) {
    ClientMock<?> mock = mocks.get(type);
    if (mock == null) {
      String name = type.getSimpleName();
      throw new IllegalArgumentException(
          tested.name()
              + " has no "
              + name
              + ". Say mock("
              + name
              + "::new) or serve("
              + name
              + "::new) where it is declared.");
    }
    return type.cast(mock);
  }

  /** What was called of them in this test, the first first; without what has no client. */
  public Calls calls() {
    return journal.calls();
  }

  /**
   * Lets what stands in the place of clients keep their time.
   *
   * @param limits what a call of the service of this name may take
   */
  public void limit(Function<String, Duration> limits) {
    mocks.values().stream()
        .filter(mock -> !mock.isServed())
        .forEach(mock -> mock.limit(limits.apply(mock.service())));
  }

  /** Starts what answers over HTTP: the addresses by the names of the services. */
  public Map<String, URI> start() {
    Map<String, URI> addresses = new LinkedHashMap<>();
    served.forEach((name, mock) -> addresses.put(name, mock.start()));
    services.forEach((name, mock) -> addresses.put(name, mock.start(this)));
    return addresses;
  }

  /**
   * A test begins: nothing is stubbed and nothing was called.
   *
   * @throws AssertionError if something was called before the first test, or since the one before,
   *     that nobody expected
   */
  public void begin() {
    List<AssertionError> failures = failures();
    boolean between = inTests;
    inTests = true;
    mocks.values().forEach(mock -> mock.rules().begin());
    clear();
    throwIfAny(failures, between ? "Between two tests: " : "");
  }

  /** Whether anything was called of them since the last test, or before the first one. */
  public boolean isUsed() {
    return !journal.calls().list().isEmpty()
        || !failures().isEmpty()
        || own().stream().anyMatch(service -> !service.requests().isEmpty());
  }

  /** Those that answer this service, not another one that has them too and came first. */
  private List<MockService> own() {
    return services.values().stream().filter(service -> service.isOf(this)).toList();
  }

  private List<AssertionError> failures() {
    List<AssertionError> failures = new ArrayList<>(journal.failures());
    own().forEach(service -> failures.addAll(service.failures()));
    return failures;
  }

  private void throwIfAny(List<AssertionError> failures, String when) {
    if (!failures.isEmpty()) {
      throw error(failures, when + text(texts(failures)));
    }
  }

  private static AssertionError error(List<AssertionError> failures, String text) {
    AssertionError error = new AssertionError(text);
    failures.stream().map(Throwable::getCause).forEach(cause -> suppress(error, cause));
    return error;
  }

  /**
   * A test has failed. If something was called that nobody expected, it may be due to that, and the
   * line to add is not to be looked for behind what came of it.
   *
   * @return what it is to fail by, with the failure as its cause; else the failure
   */
  public Throwable explain(Throwable failure) {
    List<AssertionError> failures = new ArrayList<>(journal.takeFailures());
    own().forEach(service -> failures.addAll(service.takeFailures()));
    if (failures.isEmpty()) {
      return failure;
    }
    AssertionError error = error(failures, text(texts(failures)));
    error.initCause(failure);
    // Whoever looks for the place is to come to the line of the test.
    error.setStackTrace(failure.getStackTrace());
    return error;
  }

  /**
   * A test is over.
   *
   * @param failure what it has failed by, which is told what the mocks know of it
   * @throws AssertionError if the mocks alone have something to complain of
   */
  public void end(Optional<Throwable> failure) {
    List<AssertionError> failures = failures();
    List<String> complaints = new ArrayList<>();
    mocks.values().forEach(mock -> complaints.addAll(mock.rules().complaints()));
    own().forEach(service -> complaints.addAll(service.complaints()));
    clear();
    // Of a test that broke off nobody expects that it came to all of its stubs.
    List<String> problems = texts(failures);
    if (failure.isEmpty()) {
      problems.addAll(complaints);
    }
    if (!problems.isEmpty()) {
      AssertionError error = error(failures, text(problems));
      if (failure.isEmpty()) {
        throw error;
      }
      failure.get().addSuppressed(error);
    }
  }

  private static void suppress(AssertionError error, @Nullable Throwable cause) {
    if (cause != null) {
      error.addSuppressed(cause);
    }
  }

  private void clear() {
    mocks.values().forEach(mock -> mock.rules().end());
    own().forEach(MockService::clear);
    journal.clear();
  }

  static List<String> texts(List<AssertionError> failures) {
    List<String> texts = new ArrayList<>();
    failures.forEach(failure -> texts.add(String.valueOf(failure.getMessage())));
    return texts;
  }

  private String text(List<String> problems) {
    return text("what " + tested.name() + " called", problems);
  }

  /** Such problems in one message. */
  static String text(String where, List<String> problems) {
    if (problems.size() == 1) {
      return problems.get(0);
    }
    StringBuilder text = new StringBuilder(problems.size() + " mistakes in " + where + ":");
    for (int i = 0; i < problems.size(); i++) {
      text.append("\n").append(i + 1).append(". ").append(problems.get(i));
    }
    return text.toString();
  }

  /**
   * Stops what answers over HTTP, and is as new.
   *
   * @throws AssertionError if something was called after the last test that nobody expected
   */
  @Override
  public void close() {
    served.values().forEach(ServedMocks::close);
    List<MockService> own = own();
    own.forEach(MockService::close);
    List<AssertionError> failures = failures();
    boolean after = inTests;
    inTests = false;
    clear();
    own.forEach(MockService::release);
    throwIfAny(failures, after ? "After the last test: " : "");
  }
}
