package dev.galvanic.sample;

import dev.galvanic.testing.TestClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sample's jar in a process of its own, whose temporary folder is known. */
final class SampleProcess implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 90;
  private static final Path JAR = Path.of("target", "galvanic-sample.jar");
  private static final Pattern CURL =
      Pattern.compile("  curl -s (localhost:[0-9]+)(\\S*)(?: -H 'Content-Type.*' -d '(.*)')?");

  private final Process process;
  private final StringBuffer output = new StringBuffer();
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Thread reader;

  private SampleProcess(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "output of the sample");
  }

  static SampleProcess start(Path temporary, String... arguments) throws IOException {
    return start(temporary, Map.of(), arguments);
  }

  static SampleProcess start(Path temporary, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds: what makes it fast later would only make it slow now.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("DATABASE_URL", "POSTGRES_SERVICE_HOST"));
    // As on a terminal, unless a test reads the lines as JSON.
    builder.environment().put("LOG_FORMAT", "console");
    builder.environment().putAll(environment);
    SampleProcess sample = new SampleProcess(builder.start());
    sample.reader.start();
    return sample;
  }

  /** The processes whose program lies below this folder: what a sample started and left. */
  static List<ProcessHandle> startedFrom(Path temporary) {
    return ProcessHandle.allProcesses()
        .filter(
            process ->
                process
                    .info()
                    .command()
                    .filter(command -> Path.of(command).startsWith(temporary))
                    .isPresent())
        .filter(process -> process.parent().map(p -> !fromThere(p, temporary)).orElse(true))
        .toList();
  }

  private static boolean fromThere(ProcessHandle process, Path temporary) {
    return process.info().command().filter(c -> Path.of(c).startsWith(temporary)).isPresent();
  }

  void awaitReady() throws InterruptedException {
    // At its end it says no more.
    process.onExit().thenRun(ready::countDown);
    if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || !process.isAlive()) {
      throw new AssertionError("Not ready, but:\n" + output);
    }
  }

  /** Sends the requests that the sample tells its user to try; the replies join the output. */
  void tryWhatItSays() {
    Matcher line = CURL.matcher(output.toString());
    while (line.find()) {
      TestClient client = TestClient.of(URI.create("http://" + line.group(1)));
      String body = line.group(3);
      output
          .append(body == null ? client.get(line.group(2)) : client.post(line.group(2), body))
          .append('\n');
    }
  }

  String output() {
    return output.toString();
  }

  long pid() {
    return process.pid();
  }

  /** Sends it a signal, such as {@code STOP}. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
  }

  /** Ends it as Ctrl-C and a platform do; false if it is still there after that time. */
  boolean stop(long time, TimeUnit unit) throws InterruptedException {
    process.destroy();
    return process.waitFor(time, unit);
  }

  /** Waits for the end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("It still runs:\n" + output);
    }
    reader.join();
    return process.exitValue();
  }

  /** Ends it without a word. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Ends what a test that failed left running. */
  @Override
  public void close() {
    process.destroy();
    process
        .onExit()
        .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
        .thenAccept(Process::destroyForcibly)
        .join();
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.append(line).append('\n');
        if (line.equals("Ctrl-C stops it.")) {
          ready.countDown();
        }
      }
    } catch (IOException e) {
      // The process was killed while it spoke: that is the end of its output.
      output.append("(killed)\n");
    }
  }
}
