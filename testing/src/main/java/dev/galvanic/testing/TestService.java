package dev.galvanic.testing;

import dev.galvanic.Key;
import dev.galvanic.ServiceModule;
import dev.galvanic.boot.Overrides;
import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.database.TestDatabase;
import dev.galvanic.testing.mock.Calls;
import dev.galvanic.testing.mock.ClientMock;
import dev.galvanic.testing.mock.MockService;
import dev.galvanic.testing.mock.Mocks;
import dev.galvanic.testing.probe.Logs;
import dev.galvanic.testing.probe.Probe;
import dev.galvanic.testing.probe.Spans;
import dev.galvanic.testing.probe.Statements;
import dev.galvanic.testing.probe.TestClock;
import dev.galvanic.testing.process.ServiceJar;
import java.io.Closeable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * A service, started for a test class as in production but for the port, which is any free one of
 * 127.0.0.1, and stopped after the class and its nested classes.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestService service = TestService.of(new UserServiceModule()).postgres();
 * }</pre>
 *
 * <p>The environment of the test's process does not configure it: {@link #set} does.
 *
 * <p>Over 300 lines: it is the one door of the kit, and each method of it hands on.
 */
public final class TestService
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, TestTarget {
  private static final Namespace NAMESPACE = Namespace.create(TestService.class);

  private final ServiceModule module;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<TestService> called = new ArrayList<>();
  private Overrides overrides = Overrides.none();
  private final List<Seed> seeds = new ArrayList<>();
  private final Mocks mocks;
  private final String declared = StartFailure.caller();
  private @Nullable ServiceJar jar;
  private boolean postgres;
  private boolean keepsRows;
  private boolean perJvm;
  private boolean allowsLeaks;
  private @Nullable TestClock clock;
  private final TestsUnderWay tests = new TestsUnderWay();
  private volatile @Nullable Running running;
  private @Nullable ExtensionContext owner;
  private volatile boolean asked;
  private @Nullable TestClient http;

  private TestService(ServiceModule module) {
    this.module = module;
    this.mocks = new Mocks(module.description());
    set("SERVER_HOST", "127.0.0.1");
    set("SERVER_PORT", "0");
    set("SHUTDOWN_DELAY", "0s");
    set("SHUTDOWN_GRACE", "5s");
    // Who reads the log of a test is a person, though its output goes through a pipe.
    set("LOG_FORMAT", "console");
  }

  public static TestService of(ServiceModule module) {
    return new TestService(module);
  }

  /**
   * Gives it a database of its own, made for the class and dropped after it: on the server that
   * {@code DATABASE_URL} names in the environment, else on an embedded one that all tests of this
   * process share.
   *
   * <p>It is a copy of one that is migrated once in this process. Each test begins with the rows
   * that were there before the first one: those of the migrations, of {@link #seed} and of the
   * class's {@code @BeforeAll} methods, and sequences stand where they stood. So tests of one class
   * that run at the same time are refused.
   */
  public TestService postgres() {
    postgres = true;
    return this;
  }

  /** Lets the rows of a test stay for the next one of its class. */
  public TestService keepRows() {
    keepsRows = true;
    return this;
  }

  /**
   * Runs SQL in its database before it starts.
   *
   * @param sql any number of statements
   */
  public TestService seed(String sql) {
    seeds.add(new Seed.Sql(sql));
    return this;
  }

  /**
   * Puts rows into a table before it starts. A key that is given is not given again by the table.
   *
   * @param table as SQL has it
   * @param rows whose components are called like the columns, in camelCase; all of one type
   */
  public TestService seed(String table, List<? extends Record> rows) {
    seeds.add(new Seed.Rows(table, rows));
    return this;
  }

  /** Configures it, by the names of the environment. */
  public TestService set(String name, String value) {
    settings.put(name, value);
    return this;
  }

  /** Puts an object in the place of what the module would make; it is not closed. */
  public <T> TestService replace(Key<T> key, T object) {
    overrides = overrides.with(key, object);
    return this;
  }

  /** Puts a mock in the place of a client: {@code mock(RegionsMock::new)}. */
  public TestService mock(Supplier<? extends ClientMock<?>> mock) {
    overrides = mocks.mock(mock.get(), overrides);
    return this;
  }

  /**
   * Lets a mock answer over HTTP in the place of the service that its client calls, so that the
   * client's own code runs: {@code serve(RegionsMock::new)}.
   */
  public TestService serve(Supplier<? extends ClientMock<?>> mock) {
    mocks.serve(mock.get());
    return this;
  }

  /** Lets a mock answer over HTTP that knows methods and paths only. */
  public TestService serve(MockService mock) {
    mocks.serve(mock);
    return this;
  }

  /**
   * The mock of this class, to stub its calls and to ask about them.
   *
   * @throws IllegalArgumentException if it was given none
   */
  public <M extends ClientMock<?>> M mock(Class<M> type) {
    if (running != null) {
      asked = true;
    }
    return mocks.get(type);
  }

  /** What it called of its mocks in this test, the first first. */
  public Calls calls() {
    asked = true;
    return mocks.calls();
  }

  /**
   * Starts this jar in a process of its own instead of the module, with its settings as variables
   * of the environment and with nothing replaced. The system property {@code galvanic.test.jar}
   * does the same for the tests as they are, {@code galvanic.test.jar.user-service} for one
   * service.
   */
  public TestService jar(Path path) {
    jar = new ServiceJar(path);
    return this;
  }

  /** Lets it call another service, which is started before it. */
  public TestService calls(TestService other) {
    called.add(other);
    return this;
  }

  /**
   * Lets it go by a clock of the test: its objects that take a {@link java.time.Clock}, its
   * {@code @Every} tasks and the breakers of its clients.
   */
  public TestService clock(TestClock clock) {
    this.clock = clock;
    return replace(Key.of(Clock.class), clock);
  }

  /**
   * Starts it once for all classes of this process that have the same module and settings, and
   * stops it after the last of them. Classes that run at the same time get one each. Nothing of it
   * can be replaced, and what it {@link #calls} is shared, too.
   */
  public TestService perJvm() {
    perJvm = true;
    return this;
  }

  /** Lets it keep what it should give back: requests, threads, connections, buffers, contexts. */
  public TestService allowLeaks() {
    allowsLeaks = true;
    return this;
  }

  /** Where it answers, such as {@code http://127.0.0.1:43210}. */
  @Override
  public URI uri() {
    return running().service().uri();
  }

  public int port() {
    return running().service().port();
  }

  /** A client for it, the same one for as long as it runs. */
  @Override
  public TestClient http() {
    TestClient client = http;
    if (client == null) {
      client = TestClient.of(uri());
      http = client;
    }
    return client;
  }

  /**
   * The spans of the requests of this test, once they have ended, with those that belong to them in
   * the services that it {@link #calls}. AssertJ's {@code assertThat} takes them.
   */
  public Spans spans() {
    Set<TestService> others = new LinkedHashSet<>();
    addCalled(others);
    return probe().spans(others.stream().map(TestService::probe).toList());
  }

  private void addCalled(Set<TestService> others) {
    for (TestService other : called) {
      if (others.add(other)) {
        other.addCalled(others);
      }
    }
  }

  /** What it has logged in the requests and tasks of this test; for {@code assertThat}. */
  public Logs logs() {
    return probe().logs();
  }

  /** What it has sent to its database in this test; for {@code assertThat}. */
  public Statements statements() {
    return probe().statements();
  }

  /** The clock that it goes by. */
  public TestClock clock() {
    if (clock == null) {
      throw new IllegalStateException(
          name() + " goes by the system's clock. Give it one by clock(TestClock.at(...)).");
    }
    return clock;
  }

  /** The address of its database, as {@code DATABASE_URL} takes it. */
  public String databaseUrl() {
    TestDatabase database = database();
    if (database == null) {
      throw new IllegalStateException(name() + " has no database. Ask for one by postgres().");
    }
    return database.url();
  }

  /**
   * Starts it, unless it runs already for a class around this one.
   *
   * @throws IllegalStateException if it runs for a class that this one is not in
   */
  @Override
  public synchronized void beforeAll(ExtensionContext context) {
    refuseAnother(context);
    refuseUnshared();
    for (TestService other : called) {
      other.beforeAll(context);
      set(Launch.address(other.name()), other.uri().toString());
    }
    // What is in the store of a class is closed after it, last in first out.
    Store store = context.getStore(NAMESPACE);
    if (running == null) {
      store.computeIfAbsent(this, service -> service.use(context));
    } else {
      // By the class, for a store shows what is in that of the class around it, too.
      store.computeIfAbsent(List.of(this, context.getUniqueId()), key -> enter());
    }
  }

  /** Two classes that run at the same time would reset it for each other's tests. */
  private void refuseAnother(ExtensionContext context) {
    ExtensionContext first = owner;
    if (first == null) {
      return;
    }
    for (Optional<ExtensionContext> at = Optional.of(context);
        at.isPresent();
        at = at.get().getParent()) {
      if (at.get().getUniqueId().equals(first.getUniqueId())) {
        return;
      }
    }
    throw new IllegalStateException(
        name()
            + " ("
            + declared
            + ") runs for "
            + first.getDisplayName()
            + ", and "
            + context.getDisplayName()
            + " begins, which is not in it. Declare one in each class; by perJvm() they share what"
            + " they can.");
  }

  private void refuseUnshared() {
    for (TestService other : called) {
      if (perJvm && !other.perJvm) {
        throw new IllegalStateException(
            name()
                + " ("
                + declared
                + ") is shared by classes, and "
                + other.name()
                + ", which it calls, stops with each of them. Say perJvm() of both, or of neither.");
      }
    }
  }

  /** A class within the one it runs for, or one of those that share it. */
  private Closeable enter() {
    TestDatabase entered = database();
    if (entered == null || keepsRows) {
      return () -> {};
    }
    entered.enter();
    return entered::leave;
  }

  /**
   * Brings the rows of its database back to where they were before the first test; nothing is
   * stubbed any more, and nothing was called.
   */
  @Override
  public void beforeEach(ExtensionContext context) {
    for (TestService other : called) {
      other.beforeEach(context);
    }
    if (running == null) {
      StartFailure.checkStatic(context, this, name(), declared);
    }
    tests.begin(context, name(), !mocks.isEmpty() || (running().database() != null && !keepsRows));
    mocks.begin();
    TestDatabase database = database();
    if (database != null && !keepsRows) {
      database.restore();
    }
    running().probe().ifPresent(probe -> probe.begin(context.getDisplayName()));
  }

  /**
   * Waits until no request of the test is under way, for three seconds at most, unless {@link
   * #allowLeaks} was said.
   *
   * @throws AssertionError if one still is, if something was called that no stub answers, or if a
   *     stub was not called; it says which
   */
  @Override
  public void afterEach(ExtensionContext context) {
    Steps steps = new Steps();
    if (tests.has(context)) {
      steps.take(() -> awaitRequests(context));
      steps.take(() -> mocks.end(context.getExecutionException()));
      tests.end(context);
    }
    called.forEach(other -> steps.take(() -> other.afterEach(context)));
    steps.end();
  }

  /** What a request does after its test would be done to the next one. */
  private void awaitRequests(ExtensionContext context) {
    Optional<Probe> probe = running().probe();
    // Requests of tests that run at the same time cannot be told apart.
    if (probe.isPresent() && !allowsLeaks && tests.isOnly(context)) {
      List<String> open = probe.get().unanswered();
      if (!open.isEmpty() && tests.isOnly(context)) {
        throw new AssertionError(
            name()
                + " has not answered, and goes on in the next test: "
                + String.join(", ", open)
                + ". Let the handler come to an end, or close what reads its stream; if that is"
                + " meant, add .allowLeaks() to its TestService.");
      }
    }
  }

  private Closeable use(ExtensionContext context) {
    String name = context.getRequiredTestClass().getSimpleName();
    Launch launch = new Launch(module, settings, overrides, mocks, seeds, postgres, jar, declared);
    tests.clear();
    asked = false;
    if (perJvm) {
      return share(launch, context, name);
    }
    Running started = launch.start(context);
    begin(started, context);
    return () -> {
      Steps steps = new Steps();
      steps.take(() -> checkTold(name));
      end();
      steps.take(() -> started.stop(name, !allowsLeaks));
      steps.take(mocks::close);
      steps.end();
    };
  }

  private Closeable share(Launch launch, ExtensionContext context, String name) {
    launch.refuseReplaced();
    SharedServices shared = SharedServices.of(context.getRoot().getStore(NAMESPACE));
    SharedServices.Kind kind = launch.kind(keepsRows, allowsLeaks);
    Running taken = shared.take(kind, () -> launch.start(context));
    begin(taken, context);
    Closeable group = entered(shared, taken);
    return () -> {
      Steps steps = new Steps();
      steps.take(() -> checkTold(name));
      end();
      steps.take(group::close);
      steps.take(() -> shared.giveBack(kind, taken, name));
      steps.end();
    };
  }

  private Closeable entered(SharedServices shared, Running taken) {
    try {
      return enter();
    } catch (RuntimeException | Error failed) {
      end();
      try {
        shared.stop(taken);
      } catch (RuntimeException | Error e) {
        failed.addSuppressed(e);
      }
      throw failed;
    }
  }

  private void begin(Running started, ExtensionContext context) {
    running = started;
    owner = context;
  }

  private synchronized void end() {
    running = null;
    owner = null;
    http = null;
  }

  /** An extension that hands on only that the class begins would mix up its tests. */
  private void checkTold(String name) {
    if (!tests.isTold() && (asked || mocks.isUsed())) {
      throw new AssertionError(
          name()
              + " ("
              + declared
              + ") was not told of the tests of "
              + name
              + ", so that its mocks and what is seen of it belong to none of them. Forward"
              + " beforeEach and afterEach to it, or register it itself.");
    }
  }

  private Probe probe() {
    asked = true;
    return running()
        .probe()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    name()
                        + " is started from a jar, in a process that is not looked into. Start the"
                        + " module instead."));
  }

  private @Nullable TestDatabase database() {
    Running now = running;
    return now == null ? null : now.database();
  }

  private Running running() {
    Running now = running;
    if (now == null) {
      throw new IllegalStateException(
          name() + " does not run. Declare it static and annotate it with @RegisterExtension.");
    }
    return now;
  }

  private String name() {
    return module.description().name();
  }
}
