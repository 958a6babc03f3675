package dev.galvanic.testing;

import dev.galvanic.Galvanic;
import dev.galvanic.Key;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceModule;
import dev.galvanic.boot.Overrides;
import dev.galvanic.config.Config;
import dev.galvanic.testing.database.Seed;
import dev.galvanic.testing.database.TestDatabase;
import dev.galvanic.testing.mock.Calls;
import dev.galvanic.testing.mock.ClientMock;
import dev.galvanic.testing.mock.MockService;
import dev.galvanic.testing.mock.Mocks;
import dev.galvanic.testing.process.ServiceJar;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private @Nullable ServiceJar jar;
  private boolean postgres;
  private boolean keepsRows;
  private @Nullable RunningService running;
  private @Nullable TestClient http;
  private @Nullable TestDatabase database;

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
   * must not run at the same time.
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
    return mocks.get(type);
  }

  /** What it called of its mocks in this test, the first first. */
  public Calls calls() {
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

  /** Where it answers, such as {@code http://127.0.0.1:43210}. */
  @Override
  public URI uri() {
    return running().uri();
  }

  public int port() {
    return running().port();
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

  /** The address of its database, as {@code DATABASE_URL} takes it. */
  public String databaseUrl() {
    if (database == null) {
      throw new IllegalStateException(name() + " has no database. Ask for one by postgres().");
    }
    return database.url();
  }

  /** Starts it, unless it runs already for a class around this one. */
  @Override
  public void beforeAll(ExtensionContext context) {
    for (TestService other : called) {
      other.beforeAll(context);
      set(variable(other.name()) + "_URL", other.uri().toString());
    }
    // What is in the store of a class is closed after it, last in first out.
    Store store = context.getStore(NAMESPACE);
    if (running == null) {
      store.computeIfAbsent(this, service -> service.start(context));
    } else {
      // By the class, for a store shows what is in that of the class around it, too.
      store.computeIfAbsent(List.of(this, context.getUniqueId()), key -> enter());
    }
  }

  /** A class within the one it runs for. */
  private Closeable enter() {
    TestDatabase entered = database;
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
    mocks.begin();
    if (database != null && !keepsRows) {
      database.restore();
    }
  }

  /**
   * Fails the test if something was called that no stub answers, or if a stub was not called.
   *
   * @throws AssertionError that says which
   */
  @Override
  public void afterEach(ExtensionContext context) {
    try {
      mocks.end(context.getExecutionException());
    } finally {
      called.forEach(other -> other.afterEach(context));
    }
  }

  private Closeable start(ExtensionContext context) {
    if (!postgres && !seeds.isEmpty()) {
      throw new IllegalStateException(
          name() + " is given rows and has no database. Ask for one by postgres().");
    }
    if (!postgres) {
      running = launch();
      return this::stop;
    }
    TestDatabase own = TestPostgres.of(context).templates().copy(module);
    try {
      own.fill(seeds);
      set("DATABASE_URL", own.url());
      running = launch();
    } catch (RuntimeException | Error failed) {
      // Nobody stops what has not started.
      drop(own, failed);
      throw failed;
    }
    database = own;
    return this::stop;
  }

  private static void drop(TestDatabase own, Throwable failed) {
    try {
      own.close();
    } catch (IOException e) {
      failed.addSuppressed(e);
    }
  }

  private RunningService launch() {
    try {
      mocks.start().forEach((other, at) -> set(variable(other) + "_URL", at.toString()));
      return begin();
    } catch (RuntimeException | Error failed) {
      mocks.close();
      throw failed;
    }
  }

  private RunningService begin() {
    Optional<ServiceJar> deployed =
        Optional.ofNullable(jar).or(() -> ServiceJar.ofProperty(name()));
    if (deployed.isPresent()) {
      refuseReplaced(deployed.get());
      return deployed.get().start(module.description(), settings);
    }
    try {
      return Galvanic.start(module, Config.of(name(), settings), overrides);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + name() + " started.", e);
    }
  }

  private void refuseReplaced(ServiceJar deployed) {
    if (!overrides.keys().isEmpty()) {
      throw new IllegalStateException(
          name()
              + " is started as "
              + deployed
              + ", in a process where nothing can be replaced, and "
              + overrides.keys()
              + " is to be. Start the module instead.");
    }
  }

  private void stop() throws IOException {
    RunningService ended = running();
    running = null;
    http = null;
    try (mocks) {
      ended.close();
    } finally {
      if (database != null) {
        database.close();
      }
    }
  }

  private RunningService running() {
    if (running == null) {
      throw new IllegalStateException(
          name() + " does not run. Declare it static and annotate it with @RegisterExtension.");
    }
    return running;
  }

  private String name() {
    return module.description().name();
  }

  private static String variable(String service) {
    return service.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
