package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.galvanic.sample.user.UserService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Tests that are told by {@code MockService} alone run, as they are, against what is deployed. */
class SameTestsOfAJarIT {
  private static final String JAR = "galvanic.test.jar.user-service";

  @AfterEach
  void otherTestsHaveNoJar() {
    System.clearProperty(JAR);
  }

  private static EngineExecutionResults run(Path jar) {
    System.setProperty(JAR, jar.toString());
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(MockedNeighboursTest.class))
        .execute();
  }

  @Test
  void theTestsOfTheModuleAreThoseOfTheJar() {
    EngineExecutionResults results = run(ManifestJar.of("user-service", UserService.class));

    assertThat(results.allEvents().failed().stream()).isEmpty();
    assertThat(results.testEvents().succeeded().count()).isEqualTo(3);
  }

  @Test
  void withoutTheJarNoneOfThemRuns() {
    EngineExecutionResults results = run(Path.of("target", "never-packaged.jar"));

    assertThat(results.testEvents().started().count()).isZero();
    assertThat(results.containerEvents().failed().stream())
        .singleElement()
        .extracting(event -> event.getRequiredPayload(TestExecutionResult.class))
        .extracting(result -> result.getThrowable().orElseThrow().getMessage())
        .asString()
        .contains("There is no jar ", "never-packaged.jar");
  }
}
