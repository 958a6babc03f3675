package dev.galvanic.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Key;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.testing.TestService;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Classes share a service one after another, and have one each when they run at the same time. */
class SharedTest {
  private static final Logger LOG = LoggerFactory.getLogger(SharedTest.class);
  private static final Statement ADD =
      Statement.write("Notes.add", "INSERT INTO page (text) VALUES ('x')");
  private static final Statement COUNT = Statement.read("Notes.count", "SELECT count(*) FROM page");
  private static final Set<URI> services = ConcurrentHashMap.newKeySet();
  private static final AtomicReference<CyclicBarrier> together = new AtomicReference<>();

  private static TestService shared() {
    return TestService.of(
            new ByHand(
                "note-service",
                "/META-INF/galvanic/copied/migrations",
                wiring -> {
                  Database database = wiring.database();
                  return Map.of(
                      "/add",
                      () -> {
                        LOG.warn("added");
                        database.execute(ADD);
                        return "" + database.fetch(COUNT, RowMappers.LONG);
                      });
                }))
        .postgres()
        .seed("INSERT INTO page (text) VALUES ('seed')");
  }

  private static void use(TestService service) throws Exception {
    services.add(service.uri());
    CyclicBarrier others = together.get();
    if (others != null) {
      others.await(20, TimeUnit.SECONDS);
    }
    assertThat(service.http().get("/add").json("/data").stringValue()).isEqualTo("[2]");
    assertThat(service.spans()).hasTree("GET /add\n  Notes.add\n  Notes.count");
    assertThat(service.statements()).hasSize(2);
    assertThat(service.logs()).hasLine(Level.WARN, "added").lines().hasSize(1);
  }

  static class One {
    @RegisterExtension static final TestService service = shared().perJvm();

    @RepeatedTest(3)
    void use() throws Exception {
      SharedTest.use(service);
    }
  }

  static class Two {
    @RegisterExtension static final TestService service = shared().perJvm();

    @RepeatedTest(3)
    void use() throws Exception {
      SharedTest.use(service);
    }
  }

  static class Three {
    @RegisterExtension static final TestService service = shared();

    @RepeatedTest(3)
    void use() throws Exception {
      SharedTest.use(service);
    }
  }

  static class Replacing {
    @RegisterExtension
    static final TestService service = shared().replace(Key.of(String.class), "instead").perJvm();

    @Test
    void never() {
      assertThat(service.port()).isPositive();
    }
  }

  static class Calling {
    @RegisterExtension
    static final TestService service =
        TestService.of(new ByHand("page-service", wiring -> Map.of())).calls(shared()).perJvm();

    @Test
    void never() {
      assertThat(service.port()).isPositive();
    }
  }

  @Test
  void oneAfterAnotherTheyShareOneWhichIsStoppedAtTheEnd() {
    services.clear();
    together.set(null);

    ClassRun run = ClassRun.of(One.class, Two.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.tests()).isEqualTo(6);
    assertThat(services).hasSize(1);
    URI gone = services.iterator().next();
    assertThatThrownBy(
            () ->
                HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(gone).build(), BodyHandlers.ofString()))
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void atTheSameTimeEachHasItsOwnAndSeesNothingOfTheOthers() {
    services.clear();
    together.set(new CyclicBarrier(3));

    ClassRun run = ClassRun.together(One.class, Two.class, Three.class);

    assertThat(run.failures()).isEmpty();
    assertThat(run.tests()).isEqualTo(9);
    assertThat(services).hasSize(3);
  }

  @Test
  void nothingOfASharedOneCanBeReplaced() {
    assertThat(ClassRun.of(Replacing.class).failures())
        .singleElement()
        .asString()
        .matches(
            "note-service \\(SharedTest.java:\\d+\\) is shared by classes, and something of it is"
                + " replaced\\. Take away perJvm\\(\\), or what replaces it\\.");
  }

  @Test
  void whatASharedOneCallsIsSharedToo() {
    assertThat(ClassRun.of(Calling.class).failures())
        .singleElement()
        .asString()
        .matches(
            "page-service \\(SharedTest.java:\\d+\\) is shared by classes, and note-service, which"
                + " it calls, stops with each of them\\. Say perJvm\\(\\) of both, or of neither\\.");
  }
}
