package dev.galvanic.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where values come from, in order of precedence. A name may be written {@code server.port}, {@code
 * server-port} or {@code SERVER_PORT} in any of them.
 */
public final class ConfigSources {
  private record Source(String name, Map<String, String> values) {}

  /** The strongest first. */
  private final List<Source> sources;

  private final Map<String, String> arguments;
  private final List<String> problems;

  private ConfigSources(
      List<Source> sources, Map<String, String> arguments, List<String> problems) {
    this.sources = List.copyOf(sources);
    this.arguments = arguments;
    this.problems = List.copyOf(problems);
  }

  /** These values alone, for tests and for programs that decide themselves. */
  public static ConfigSources of(Map<String, String> values) {
    return new ConfigSources(
        List.of(new Source("the program", normalized(values, false))), Map.of(), List.of());
  }

  /** What this process was started with: its environment, properties, file and arguments. */
  public static ConfigSources ofProcess(String... arguments) {
    return ofProcess(Map.of(), System.getenv(), arguments);
  }

  /**
   * The same, with defaults of the program's own and an environment that it may have changed. A
   * mistake in the arguments or the file is told with the others when a {@link Config} is read.
   */
  public static ConfigSources ofProcess(
      Map<String, String> defaults, Map<String, String> environment, String... arguments) {
    List<String> problems = new ArrayList<>();
    Map<String, String> written = CommandLine.read(arguments, problems);
    Map<String, String> normal = normalized(written, false);
    Map<String, String> properties = new HashMap<>();
    Properties system = System.getProperties();
    for (String name : system.stringPropertyNames()) {
      properties.put(name, system.getProperty(name));
    }
    List<Source> sources = new ArrayList<>();
    sources.add(new Source("the command line", normal));
    sources.add(new Source("the system properties", normalized(properties, false)));
    // An environment cannot take a variable away, so an empty one says nothing.
    sources.add(new Source("the environment", normalized(environment, true)));
    String file = normal.get("CONFIG");
    Path path = Path.of(file == null ? "galvanic.properties" : file);
    if (file != null || Files.exists(path)) {
      sources.add(new Source(path.toString(), normalized(read(path, problems), false)));
    }
    sources.add(new Source("the defaults", normalized(defaults, false)));
    return new ConfigSources(sources, written, problems);
  }

  private static Map<String, String> read(Path path, List<String> problems) {
    Map<String, String> values = new HashMap<>();
    try (Reader reader = Files.newBufferedReader(path)) {
      Properties properties = new Properties();
      properties.load(reader);
      for (String name : properties.stringPropertyNames()) {
        values.put(name, properties.getProperty(name));
      }
    } catch (IOException | IllegalArgumentException e) {
      problems.add("The file " + path + " cannot be read (" + e + "). Name another by --config=");
    }
    return values;
  }

  private static Map<String, String> normalized(Map<String, String> values, boolean dropEmpty) {
    Map<String, String> normal = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (!dropEmpty || !value.isBlank()) {
            normal.put(Name.of(name), value);
          }
        });
    return normal;
  }

  /** The first of these names in the strongest source that has any. */
  Optional<Found> find(List<String> names) {
    for (Source source : sources) {
      for (String name : names) {
        String value = source.values.get(name);
        if (value != null && !linkOfKubernetes(name, value)) {
          return Optional.of(new Found(name, value, source.name));
        }
      }
    }
    return Optional.empty();
  }

  /** Kubernetes sets {@code USER_SERVICE_PORT=tcp://10.0.0.1:80} in every pod, unasked. */
  private static boolean linkOfKubernetes(String name, String value) {
    return name.endsWith("_PORT") && (value.startsWith("tcp://") || value.startsWith("udp://"));
  }

  /** The arguments as they were written, without their dashes. */
  Map<String, String> arguments() {
    return arguments;
  }

  /** What was wrong before any key was looked for. */
  List<String> problems() {
    return problems;
  }
}
