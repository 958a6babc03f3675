package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A Java process whose log is nobody's but its own: without the files of the tests. */
final class LogProcess {
  private final Path folder;
  private final List<String> environment;
  private Predicate<String> classPath = entry -> true;
  private final List<String> properties = new ArrayList<>();
  private Path front;

  /**
   * @param environment names and values, such as {@code LOG_FORMAT=json}
   */
  LogProcess(Path folder, String... environment) {
    this.folder = folder;
    this.front = folder;
    this.environment = List.of(environment);
  }

  /** With this folder at the beginning of its class path. */
  LogProcess with(Path resources) {
    front = resources;
    return this;
  }

  LogProcess property(String property) {
    properties.add("-D" + property);
    return this;
  }

  /** Without the jars of this name. */
  LogProcess without(String jar) {
    classPath = entry -> !Path.of(entry).getFileName().toString().startsWith(jar);
    return this;
  }

  /** What it wrote to its outputs, once it has ended with that code. */
  Output run(int code, String main, String... arguments) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(properties);
    command.addAll(List.of("-cp", front + File.pathSeparator + classPath(), main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LOG_"));
    environment.forEach(
        pair -> builder.environment().put(pair.split("=")[0], pair.split("=", 2)[1]));
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      Output written = new Output(Files.readString(output), Files.readString(errors));
      assertThat(process.exitValue()).as(written.toString()).isEqualTo(code);
      return written;
    } finally {
      process.destroyForcibly();
    }
  }

  record Output(String output, String errors) {
    List<String> lines() {
      return output.lines().toList();
    }
  }

  /** That of the tests, with a copy of their classes that has no logback-test.xml. */
  private String classPath() throws IOException {
    Path classes = folder.resolve("classes");
    List<String> entries =
        Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    StringBuilder path = new StringBuilder();
    for (String entry : entries) {
      if (Files.exists(Path.of(entry, "logback-test.xml"))) {
        copy(Path.of(entry), classes);
        path.append(classes).append(File.pathSeparator);
      } else if (classPath.test(entry)) {
        path.append(Path.of(entry).toAbsolutePath()).append(File.pathSeparator);
      }
    }
    return path.toString();
  }

  /** What its programs need. */
  private static void copy(Path from, Path to) throws IOException {
    for (String part : List.of("dev/galvanic/log", "dev/galvanic/boot", "boot")) {
      if (Files.isDirectory(from.resolve(part))) {
        try (Stream<Path> files = Files.walk(from.resolve(part))) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }
}
