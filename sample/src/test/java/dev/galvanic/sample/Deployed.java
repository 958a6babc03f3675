package dev.galvanic.sample;

import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigSources;
import dev.galvanic.config.Needs;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A service of the sample as a file deploys it.
 *
 * @param environment all variables that it is given
 */
record Deployed(SampleService service, Map<String, String> environment) {
  /** For the event loops, beyond what a service itself takes to close. */
  private static final Duration CLOSING = Duration.ofSeconds(11);

  /** The settings that it comes to; an exception with all that is wrong with them. */
  Config config() {
    Map<String, String> ofTheSample = new HashMap<>(Databases.DEFAULTS);
    for (SampleService other : SampleService.all()) {
      ofTheSample.put(other.prefix() + "_SERVER_PORT", Integer.toString(other.port()));
    }
    return Config.read(
        Needs.of(service.module().description()),
        ConfigSources.ofProcess(ofTheSample, environment));
  }

  /** Variables that no setting is called by, or whose service there is not. */
  List<String> unknown() {
    String[] options =
        environment.entrySet().stream()
            .map(variable -> "--" + variable.getKey() + "=" + variable.getValue())
            .toArray(String[]::new);
    return Config.misused(
        List.of(Needs.of(service.module().description())),
        ConfigSources.ofProcess(Map.of(), Map.of(), options));
  }

  /** What it may take from the signal to the end of its process. */
  Duration end() {
    Config config = config();
    return config.server().shutdownDelay().plus(config.server().shutdownGrace()).plus(CLOSING);
  }
}
