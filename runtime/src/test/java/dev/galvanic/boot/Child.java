package dev.galvanic.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of a test's own. */
public final class Child implements AutoCloseable {
  private final Process process;
  private final Path output;
  private final Path errors;

  private Child(Process process, Path output, Path errors) {
    this.process = process;
    this.output = output;
    this.errors = errors;
  }

  /**
   * Starts a class with this test's class path and one more folder in front.
   *
   * @param folder where it runs; its output is kept there
   * @param properties such as {@code tiny.migrations=/x}, and options such as {@code -Xmx32m}
   */
  public static Child start(String main, Path folder, List<String> properties, String... arguments)
      throws IOException {
    return start(main, folder, System.getProperty("java.class.path"), properties, arguments);
  }

  /** The same with a class path of its own. */
  static Child start(
      String main, Path folder, String classPath, List<String> properties, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It lives for a second: what makes it fast later would only make it slow now.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    properties.forEach(
        property -> command.add(property.startsWith("-") ? property : "-D" + property));
    command.add("-Dlogback.configurationFile=logback-information.xml");
    command.add("-cp");
    command.add(folder + File.pathSeparator + classPath);
    command.add(main);
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(folder, "child", ".out");
    Path errors = Files.createTempFile(folder, "child", ".err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    return new Child(process, output, errors);
  }

  public void awaitOutput(String text) throws Exception {
    while (!output().contains(text)) {
      assertThat(process.isAlive()).as(() -> output() + errors()).isTrue();
      Thread.sleep(10);
    }
  }

  public int exitCode() throws InterruptedException {
    return exitCode(60);
  }

  public int exitCode(long seconds) throws InterruptedException {
    assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as(() -> output() + errors()).isTrue();
    return process.exitValue();
  }

  /** Closes its standard input. */
  public void endInput() throws IOException {
    process.getOutputStream().close();
  }

  /** SIGKILL: nothing of it runs any more. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public String output() {
    return text(output);
  }

  public String errors() {
    return text(errors);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
