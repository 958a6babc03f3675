package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.config.Config;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The manifests for Kubernetes fit the services that they deploy, and each other. */
@Tag("once")
class ManifestsTest {
  private static final Path FOLDER = Path.of("k8s");
  private static final String KUSTOMIZATION = "kustomization.yaml";
  private static List<JsonNode> manifests;

  @BeforeAll
  static void read() throws IOException {
    manifests = manifests();
  }

  /** All that is deployed. */
  static List<JsonNode> manifests() throws IOException {
    List<JsonNode> all = new ArrayList<>();
    for (String file : resources()) {
      all.addAll(Yaml.documents(FOLDER.resolve(file)));
    }
    return all;
  }

  private static List<String> resources() throws IOException {
    return Yaml.documents(FOLDER.resolve(KUSTOMIZATION))
        .get(0)
        .get("resources")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private static Stream<JsonNode> ofKind(String kind) {
    return manifests.stream().filter(manifest -> manifest.get("kind").asString().equals(kind));
  }

  private static JsonNode named(String kind, String name) {
    return ofKind(kind)
        .filter(manifest -> manifest.at("/metadata/name").asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
  }

  private static JsonNode pod(SampleService service) {
    return named("Deployment", service.serviceName()).at("/spec/template");
  }

  private static JsonNode container(SampleService service) {
    return pod(service).at("/spec/containers/0");
  }

  private static Deployed deployed(SampleService service) {
    Map<String, String> environment = new LinkedHashMap<>();
    container(service)
        .get("envFrom")
        .forEach(
            source -> {
              JsonNode values =
                  source.has("configMapRef")
                      ? named("ConfigMap", source.at("/configMapRef/name").asString()).get("data")
                      : named("Secret", source.at("/secretRef/name").asString()).get("stringData");
              values
                  .properties()
                  .forEach(value -> environment.put(value.getKey(), value.getValue().asString()));
            });
    return new Deployed(service, environment);
  }

  private static int port(SampleService service, String name) {
    return container(service)
        .get("ports")
        .valueStream()
        .filter(port -> port.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow()
        .get("containerPort")
        .intValue();
  }

  @Test
  void everyFileIsDeployed() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Stream.of(KUSTOMIZATION), resources().stream()).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyVariableIsASetting(SampleService service) {
    assertThat(deployed(service).unknown()).isEmpty();
    // Kubernetes would add variables for each service, some of which are called as settings are.
    assertThat(pod(service).at("/spec/enableServiceLinks").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aPodRunsTheServiceWhosePortsItNames(SampleService service) {
    Config config = deployed(service).config();
    assertThat(SampleService.named(container(service).at("/args/0").asString())).contains(service);
    assertThat(port(service, "http")).isEqualTo(config.server().port());
    assertThat(config.management().port()).contains(port(service, "management"));
  }

  @ParameterizedTest
  @EnumSource
  void theProbesAskForWhatTheyAreFor(SampleService service) {
    Map<String, String> paths =
        Map.of(
            "startupProbe", "/health/started",
            "readinessProbe", "/health/ready",
            "livenessProbe", "/health/live");
    paths.forEach(
        (probe, path) -> {
          JsonNode asked = container(service).at("/" + probe + "/httpGet");
          assertThat(asked.at("/path").asString()).as(probe).isEqualTo(path);
          assertThat(asked.at("/port").asString()).as(probe).isEqualTo("management");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aStopHasTheTimeThatItTakes(SampleService service) {
    int grace = pod(service).at("/spec/terminationGracePeriodSeconds").intValue();
    assertThat(Duration.ofSeconds(grace)).isGreaterThanOrEqualTo(deployed(service).end());
    // Between two probes the pod must be found unready.
    JsonNode ready = container(service).get("readinessProbe");
    int unready = ready.get("periodSeconds").intValue() * ready.get("failureThreshold").intValue();
    assertThat(deployed(service).config().server().shutdownDelay())
        .isGreaterThanOrEqualTo(Duration.ofSeconds(unready));
  }

  @ParameterizedTest
  @EnumSource
  void itsServicesAndItsBudgetChooseItsPods(SampleService service) {
    JsonNode labels = pod(service).at("/metadata/labels");
    String name = service.serviceName();
    assertThat(named("Deployment", name).at("/spec/selector/matchLabels")).isEqualTo(labels);
    assertThat(named("PodDisruptionBudget", name).at("/spec/selector/matchLabels"))
        .isEqualTo(labels);
    for (String each : List.of(name, name + "-pods")) {
      JsonNode spec = named("Service", each).get("spec");
      assertThat(spec.get("selector")).isEqualTo(labels);
      assertThat(spec.at("/ports/0/port").intValue()).isEqualTo(port(service, "http"));
    }
    assertThat(named("Service", name + "-pods").at("/spec/clusterIP").asString()).isEqualTo("None");
  }

  @Test
  void clientsLookForPodsWhereTheyAre() {
    Map<String, String> environment = deployed(SampleService.USER).environment();
    for (SampleService other : List.of(SampleService.REGION, SampleService.ROLE)) {
      String text = environment.get(other.prefix() + "_URL");
      assertThat(text).startsWith("dns+");
      URI address = URI.create(text.substring("dns+".length()));
      JsonNode spec = named("Service", address.getHost()).get("spec");
      assertThat(spec.get("clusterIP").asString()).isEqualTo("None");
      assertThat(spec.at("/ports/0/port").intValue()).isEqualTo(address.getPort());
    }
  }
}
