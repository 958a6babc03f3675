package dev.galvanic.bench;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.bench.worker.Runs;
import dev.galvanic.bench.worker.Sample;
import dev.galvanic.bench.worker.Worker;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A candidate in a JVM of its own, on the class path and the Java of this one. */
final class WorkerProcess implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final Candidate candidate;
  private final Process process;
  private final PrintStream in;
  private final BufferedReader out;

  private WorkerProcess(Candidate candidate, Process process) {
    this.candidate = candidate;
    this.process = process;
    this.in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static WorkerProcess start(Candidate candidate, PostgresServer server, BenchOptions options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(flags(options));
    String classPath = System.getProperty("java.class.path");
    if (candidate.isBefore()) {
      classPath = options.before() + File.pathSeparator + classPath;
    }
    command.addAll(List.of("-cp", classPath, Worker.class.getName()));
    command.addAll(
        List.of(
            candidate.name(),
            server.host(),
            Integer.toString(server.port()),
            Integer.toString(options.callers())));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    WorkerProcess worker = new WorkerProcess(candidate, builder.start());
    // The JVM may have something to say before, of a recording for example.
    String line = worker.out.readLine();
    while (line != null && !line.equals(Runs.READY)) {
      line = worker.out.readLine();
    }
    if (line == null) {
      worker.close();
      throw new IOException(candidate + " did not start");
    }
    return worker;
  }

  /** The same for every candidate. */
  static List<String> flags(BenchOptions options) {
    List<String> flags = new ArrayList<>(List.of("-Xms" + options.heap(), "-Xmx" + options.heap()));
    flags.add("-Dlogback.configurationFile=bench-logback.xml");
    if (Runtime.version().feature() >= 22) {
      flags.add("--enable-native-access=ALL-UNNAMED");
    }
    flags.addAll(options.flags());
    return flags;
  }

  Candidate candidate() {
    return candidate;
  }

  Sample run(Workload workload, long millis) throws IOException {
    in.println(Runs.line(workload, millis));
    String answer = out.readLine();
    if (answer == null) {
      throw new IOException(candidate + " ended in " + workload);
    }
    return Sample.parse(answer);
  }

  /** Its input ends, and so does it. */
  @Override
  public void close() throws IOException {
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
