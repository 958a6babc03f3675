package dev.galvanic.testing;

import dev.galvanic.Key;
import dev.galvanic.ServiceModule;
import dev.galvanic.boot.Overrides;
import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.mock.Calls;
import dev.galvanic.testing.mock.ClientMock;
import dev.galvanic.testing.mock.MockService;
import dev.galvanic.testing.mock.Mocks;
import dev.galvanic.testing.probe.Logs;
import dev.galvanic.testing.probe.Spans;
import dev.galvanic.testing.probe.Statements;
import dev.galvanic.testing.probe.TestClock;
import dev.galvanic.testing.process.ServiceJar;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A service, started for a test class as in production but for the port, which is any free one of
 * 127.0.0.1, and stopped after the class and its nested classes.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestService service = TestService.of(new UserServiceModule()).postgres();
 * }</pre>
 *
 * <p>The environment of the test's process does not configure it: {@link #set} does. It is one
 * test's at a time: one that begins while another one uses it is refused.
 */
public final class TestService extends ToldByJUnit implements TestTarget {
  private final ServiceModule module;
  private final Map<String, String> settings = new LinkedHashMap<>(Launch.USUAL);
  private final List<Seed> seeds = new ArrayList<>();
  private final Set<Option> options = EnumSet.noneOf(Option.class);
  private final Mocks mocks;
  private final Current now;
  final LifeCycle life;
  private Overrides overrides = Overrides.none();
  private @Nullable ServiceJar jar;
  private @Nullable TestClock clock;

  private TestService(ServiceModule module) {
    this.module = module;
    this.mocks = new Mocks(module.description());
    this.now = new Current(module.description().name(), StartFailure.caller());
    this.life = new LifeCycle(this::said, options, mocks, now);
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
   * class's {@code @BeforeAll} methods, and sequences stand where they stood.
   */
  public TestService postgres() {
    now.refuseLate("postgres()");
    options.add(Option.POSTGRES);
    return this;
  }

  /**
   * As {@link #postgres}, on an embedded server that nobody else uses, so that the test can stop
   * it.
   */
  public TestService ownPostgres() {
    now.refuseLate("ownPostgres()");
    options.add(Option.OWN_POSTGRES);
    return postgres();
  }

  /** Lets the rows of a test stay for the next one of its class. */
  public TestService keepRows() {
    now.refuseLate("keepRows()");
    options.add(Option.KEEP_ROWS);
    return this;
  }

  /**
   * Runs SQL, any number of statements, in its database: before it starts, or at once if it runs.
   * Rows that a test puts in are its own, those of {@code @BeforeAll} are there for all tests.
   */
  public TestService seed(String sql) {
    return seed(new Seed.Sql(sql));
  }

  /**
   * Puts rows into a table: before it starts, or at once if it runs, as {@link #seed(String)}. A
   * key that is given is not given again by the table.
   *
   * @param table as SQL has it
   * @param rows whose components are called like the columns, in camelCase; all of one type
   */
  public TestService seed(String table, List<? extends Record> rows) {
    return seed(new Seed.Rows(table, rows));
  }

  private TestService seed(Seed rows) {
    if (now.isRunning()) {
      now.fill(rows);
    } else {
      seeds.add(rows);
    }
    return this;
  }

  /** Configures it, by the names of the environment. */
  public TestService set(String name, String value) {
    now.refuseLate("set(\"" + name + "\", ...)");
    settings.put(name, value);
    return this;
  }

  /** Puts an object in the place of what the module would make; it is not closed. */
  public <T> TestService replace(Key<T> key, T object) {
    now.refuseLate("replace(" + key + ", ...)");
    overrides = overrides.with(key, object);
    return this;
  }

  /** Puts a mock in the place of a client: {@code mock(RegionsMock::new)}. */
  public TestService mock(Supplier<? extends ClientMock<?>> mock) {
    now.refuseLate("mock(...)");
    overrides = mocks.mock(mock.get(), overrides);
    return this;
  }

  /**
   * Lets a mock answer over HTTP in the place of the service that its client calls, so that the
   * client's own code runs: {@code serve(RegionsMock::new)}.
   */
  public TestService serve(Supplier<? extends ClientMock<?>> mock) {
    now.refuseLate("serve(...)");
    mocks.serve(mock.get());
    return this;
  }

  /** Lets a mock answer over HTTP that knows methods and paths only. */
  public TestService serve(MockService mock) {
    now.refuseLate("serve(...)");
    mocks.serve(mock);
    return this;
  }

  /**
   * The mock of this class, to stub its calls and to ask about them.
   *
   * @throws IllegalArgumentException if it was given none
   */
  public <M extends ClientMock<?>> M mock(Class<M> type) {
    now.ask();
    return mocks.get(type);
  }

  /** What it called of its mocks in this test, the first first. */
  public Calls calls() {
    now.ask();
    return mocks.calls();
  }

  /**
   * Starts this jar in a process of its own instead of the module, with its settings as variables
   * of the environment and with nothing replaced. The system property {@code galvanic.test.jar}
   * does the same for the tests as they are, {@code galvanic.test.jar.user-service} for one
   * service.
   */
  public TestService jar(Path path) {
    now.refuseLate("jar(" + path + ")");
    jar = new ServiceJar(path);
    return this;
  }

  /** Lets it call another service, which is started before it. */
  public TestService calls(TestService other) {
    now.refuseLate("calls(...)");
    life.calls(other.life);
    return this;
  }

  /**
   * Lets it go by a clock of the test: its objects that take a {@link java.time.Clock}, its
   * {@code @Every} tasks and the breakers of its clients.
   */
  public TestService clock(TestClock clock) {
    now.refuseLate("clock(...)");
    this.clock = clock;
    return replace(Key.of(Clock.class), clock);
  }

  /**
   * Starts it once for all classes of this process that have the same module and settings, and
   * stops it after the last of them. Classes that run at the same time get one each. Nothing of it
   * can be replaced, and what it {@link #calls} is shared, too.
   */
  public TestService perJvm() {
    now.refuseLate("perJvm()");
    options.add(Option.PER_JVM);
    return this;
  }

  /** Lets it keep what it should give back: requests, threads, connections, buffers, contexts. */
  public TestService allowLeaks() {
    now.refuseLate("allowLeaks()");
    options.add(Option.ALLOW_LEAKS);
    return this;
  }

  private Launch said() {
    return new Launch(module, settings, overrides, mocks, seeds, options, jar, now.declared());
  }

  /** Where it answers, such as {@code http://127.0.0.1:43210}. */
  @Override
  public URI uri() {
    return now.uri();
  }

  public int port() {
    return now.running().service().port();
  }

  /** A client for it, the same one for as long as it runs. */
  @Override
  public TestClient http() {
    return now.http();
  }

  /**
   * The spans of the requests of this test, once they have ended, with those that belong to them in
   * the services that it {@link #calls}. AssertJ's {@code assertThat} takes them.
   */
  public Spans spans() {
    return now.probe().spans(life.probesOfCalled());
  }

  /** What it has logged in the requests and tasks of this test; for {@code assertThat}. */
  public Logs logs() {
    return now.probe().logs();
  }

  /** What it has sent to its database in this test; for {@code assertThat}. */
  public Statements statements() {
    return now.probe().statements();
  }

  /** The clock that it goes by. */
  public TestClock clock() {
    if (clock == null) {
      throw new IllegalStateException(
          now.name() + " goes by the system's clock. Give it one by clock(TestClock.at(...)).");
    }
    return clock;
  }

  /** The address of its database, as {@code DATABASE_URL} takes it. */
  public String databaseUrl() {
    return now.databaseUrl();
  }

  /**
   * Stops the server of {@link #ownPostgres}, as an outage does. It is started again when the test
   * is over, if not before; the service may take a moment to find it.
   */
  public void stopPostgres() {
    now.ownPostgres().stop();
  }

  /** Starts it again, on the same port and with the same rows. */
  public void startPostgres() {
    now.ownPostgres().resume();
  }

  @Override
  LifeCycle life() {
    return life;
  }
}
