package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.worker.Runs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM on the class path and the Java of this one, which answers lines with lines. */
final class Processes implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final Process process;
  private final PrintStream in;
  private final BufferedReader out;

  /** What follows in the line in which it says that it can be asked. */
  private final String greeting;

  private Processes(Process process) throws IOException {
    this.process = process;
    this.in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (line != null && !line.startsWith(Runs.READY)) {
      line = out.readLine();
    }
    if (line == null) {
      throw new IOException("a process did not start");
    }
    this.greeting = line.substring(Runs.READY.length()).strip();
  }

  static Processes start(Class<?> main, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-Xms256m", "-Xmx256m"));
    if (Runtime.version().feature() >= 22) {
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(Arrays.asList(args));
    return new Processes(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  String greeting() {
    return greeting;
  }

  String ask(String line) throws IOException {
    in.println(line);
    String answer = out.readLine();
    if (answer == null) {
      throw new IOException("a process ended in " + line);
    }
    return answer;
  }

  /** Its input ends, and so does it. */
  @Override
  public void close() {
    in.close();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
