package dev.galvanic.testing.probe;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A run of test classes within a test.
 *
 * @param tests how many ran
 * @param failures what each test or class failed with
 */
public record ClassRun(int tests, List<String> failures) {
  /** One after another. */
  public static ClassRun of(Class<?>... classes) {
    return run(false, classes);
  }

  /** At the same time. */
  public static ClassRun together(Class<?>... classes) {
    return run(true, classes);
  }

  private static ClassRun run(boolean together, Class<?>... classes) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Arrays.stream(classes).map(c -> selectClass(c)).toList())
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "" + together)
            .configurationParameter(
                "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "" + classes.length)
            .build();
    Heard heard = new Heard();
    LauncherFactory.create().execute(request, heard);
    return new ClassRun(heard.tests.size(), List.copyOf(heard.failures));
  }

  private static final class Heard implements TestExecutionListener {
    final List<String> tests = Collections.synchronizedList(new ArrayList<>());
    final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        tests.add(test.getDisplayName());
      }
      result.getThrowable().ifPresent(thrown -> failures.add(String.valueOf(thrown.getMessage())));
    }
  }
}
