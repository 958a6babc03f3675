package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.config.Config;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code compose.yaml} fits the services that it starts, and what it puts around them. */
@Tag("once")
class ComposeFileTest {
  static final Path FILE = Path.of("compose.yaml");
  private static JsonNode services;

  @BeforeAll
  static void read() throws IOException {
    services = Yaml.documents(FILE).get(0).get("services");
  }

  private static JsonNode container(SampleService service) {
    return services.get(service.name().toLowerCase(Locale.ROOT));
  }

  private static Deployed deployed(SampleService service) {
    Map<String, String> environment = new LinkedHashMap<>();
    container(service)
        .get("environment")
        .properties()
        .forEach(variable -> environment.put(variable.getKey(), variable.getValue().asString()));
    return new Deployed(service, environment);
  }

  @ParameterizedTest
  @EnumSource
  void everyVariableIsASetting(SampleService service) {
    assertThat(deployed(service).unknown()).isEmpty();
    assertThat(deployed(service).config().database().host()).isEqualTo("postgres");
  }

  @ParameterizedTest
  @EnumSource
  void aContainerRunsTheServiceWhosePortItShows(SampleService service) {
    Config config = deployed(service).config();
    String port = Integer.toString(config.server().port());
    assertThat(container(service).at("/ports/0").asString())
        .isEqualTo("127.0.0.1:" + port + ":" + port);
    assertThat(SampleService.named(container(service).at("/command/0").asString()))
        .contains(service);
    assertThat(container(service).get("image").asString()).isEqualTo("galvanic-sample");
  }

  @ParameterizedTest
  @EnumSource
  void aStopHasTheTimeThatItTakes(SampleService service) {
    Duration grace = Duration.parse("PT" + container(service).get("stop_grace_period").asString());
    assertThat(grace).isGreaterThanOrEqualTo(deployed(service).end());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAroundItIsCalledAsItsSettingsSay(SampleService service) {
    Map<String, String> environment = deployed(service).environment();
    for (String name : new String[] {"ZIPKIN_SERVER", "CONSUL_URL"}) {
      assertThat(services.has(URI.create(environment.get(name)).getHost())).as(name).isTrue();
    }
    String postgres = environment.get("POSTGRES_SERVICE_HOST");
    assertThat(services.at("/" + postgres + "/environment/POSTGRES_PASSWORD").asString())
        .isEqualTo(environment.get("POSTGRES_SERVICE_PASSWORD"));
    container(service)
        .get("depends_on")
        .propertyNames()
        .forEach(other -> assertThat(services.has(other)).as(other).isTrue());
  }

  @Test
  void swaggerUiShowsTheDocumentOfEachService() {
    JsonNode shown =
        JsonMapper.shared().readTree(services.at("/swagger-ui/environment/URLS").asString());
    assertThat(shown.valueStream().map(JsonNode::toString))
        .containsExactlyInAnyOrderElementsOf(
            SampleService.all().stream()
                .map(
                    service ->
                        "{\"name\":\"%s\",\"url\":\"http://localhost:%d/openapi/spec.json\"}"
                            .formatted(service.serviceName(), service.port()))
                .toList());
    // A browser reads them from Swagger UI's own page.
    String port = services.at("/swagger-ui/ports/0").asString().split(":", -1)[1];
    assertThat(deployed(SampleService.USER).config().cors().origins())
        .containsExactly("http://localhost:" + port);
  }

  @Test
  void theVersionsAreThoseThatTheBuildTests() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    assertThat(pom)
        .contains("<zipkin.version>" + version("zipkin") + "</zipkin.version>")
        .contains("<swagger-ui.version>" + version("swagger-ui") + "</swagger-ui.version>");
    assertThat(Files.readString(Path.of("run-all")))
        .contains("ZIPKIN_VERSION=" + version("zipkin") + "\n");
  }

  private static String version(String service) {
    String image = services.at("/" + service + "/image").asString();
    return image.substring(image.indexOf(':') + 1).replaceFirst("^v", "");
  }

  @Test
  void theImageIsBuiltFromTheFileThatIsThere() throws IOException {
    JsonNode build = services.at("/user/build");
    Path context = FILE.toAbsolutePath().getParent().resolve(build.get("context").asString());
    String dockerfile =
        Files.readString(context.resolve(build.get("dockerfile").asString()).normalize());
    assertThat(dockerfile).contains("/galvanic/sample/target/galvanic-sample.jar");
    assertThat(context.resolve("mvnw")).isExecutable();
  }
}
