package dev.galvanic.processor.generate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Key;
import dev.galvanic.ReplyStyle;
import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.processor.generate.Compiled;
import dev.galvanic.processor.generate.FakeExchange;
import dev.galvanic.processor.generate.FakeWiring;
import dev.galvanic.route.Router;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedModuleTest {
  @TempDir static Path folder;
  private static ServiceModule module;
  private static Compiled service;

  private final FakeWiring wiring = new FakeWiring();

  @BeforeAll
  static void compile() {
    service = Compiled.service("wiring", folder);
    module = (ServiceModule) service.make("WiredServiceModule");
  }

  @Test
  void itDescribesTheService() {
    assertThat(module.description())
        .isEqualTo(
            new ServiceDescription(
                "wired",
                "Wired API",
                "2.0.0",
                ReplyStyle.PLAIN,
                "/META-INF/galvanic/wired/openapi.json",
                "",
                true,
                List.of("other-service")));
  }

  @Test
  void everythingIsMadeAfterWhatItNeeds() throws Exception {
    module.assemble(wiring);
    assertThat(madeTypes())
        .contains("app.Alone", "app.BResource")
        .containsSubsequence("app.Clocks", "app.Adapter", "app.Start", "app.AResource")
        .containsSubsequence("app.Others", "app.AResource")
        .containsSubsequence("app.Things", "app.AResource")
        .containsSubsequence("app.Clocks", "java.time.Clock", "app.Start");
  }

  @Test
  void keysTellNamesAndGenericArguments() throws Exception {
    module.assemble(wiring);
    assertThat(wiring.made)
        .containsKeys(
            Key.of(Clock.class, "eu"),
            Key.of(Clock.class, "us"),
            Key.generic("java.util.List<java.lang.String>", ""));
    assertThat(madeTypes())
        .anyMatch(
            type ->
                type.replace(" ", "")
                    .equals("java.util.Map<java.lang.String,java.util.List<java.lang.Integer>>"));
  }

  @Test
  void whatTheRuntimeOffersIsAskedOfIt() throws Exception {
    module.assemble(wiring);
    assertThat(wiring.asked).contains("database", "config", "client other-service");
  }

  @Test
  void whatIsReplacedIsUsedInPlaceOfWhatWouldBeMade() throws Exception {
    Object other = service.make("Start", null, null, null, null, null, null, null, null);
    wiring.overrides.put(Key.of(service.type("Start")), other);
    Router router = module.assemble(wiring);
    wiring.starts.get("Start.first").run();
    assertThat(ask(router)).contains("[first]");
    assertThat(wiring.made).containsEntry(Key.of(service.type("Start")), other);
  }

  @Test
  void startsAndStopsAreRegisteredInOrder() throws Exception {
    Router router = module.assemble(wiring);
    assertThat(wiring.starts.keySet()).containsExactly("Start.first", "Start.second");
    assertThat(wiring.stops.keySet()).containsExactly("Start.last");
    wiring.starts.get("Start.first").run();
    wiring.stops.get("Start.last").run();
    assertThat(ask(router)).contains("[first, last]");
  }

  private static String ask(Router router) throws Exception {
    return new String(
        FakeExchange.of("GET /a", "").askOf(router).body().bytes(), StandardCharsets.UTF_8);
  }

  private List<String> madeTypes() {
    return wiring.made.keySet().stream().map(Key::type).toList();
  }
}
