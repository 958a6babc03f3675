package dev.galvanic.testing.process;

import dev.galvanic.RunningService;
import dev.galvanic.ServiceDescription;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A service that runs in a process of its own, which ends with the tests if not before. */
final class StartedJar implements RunningService {
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(30);

  private final ServiceDescription description;
  private final Process process;
  private final ProcessOutput output;
  private final ProcessOutput.Ready ready;
  private final Duration patience;
  private final Thread end;

  private StartedJar(
      ServiceDescription description,
      Process process,
      ProcessOutput output,
      ProcessOutput.Ready ready,
      Duration patience) {
    this.description = description;
    this.process = process;
    this.output = output;
    this.ready = ready;
    this.patience = patience;
    end = new Thread(process::destroyForcibly, "end of " + description.name());
  }

  /** Waits until it is ready. */
  static StartedJar of(ServiceDescription description, Process process) {
    return of(description, process, START, STOP);
  }

  /**
   * @param start how long it may take until it is ready
   * @param stop how long it may take to end when it is told to
   */
  static StartedJar of(
      ServiceDescription description, Process process, Duration start, Duration stop) {
    ProcessOutput output = ProcessOutput.of(process, description.name());
    StartedJar started =
        new StartedJar(description, process, output, output.awaitReady(start), stop);
    Runtime.getRuntime().addShutdownHook(started.end);
    return started;
  }

  @Override
  public ServiceDescription description() {
    return description;
  }

  @Override
  public URI uri() {
    return ready.uri();
  }

  @Override
  public URI managementUri() {
    return ready.management();
  }

  @Override
  public int port() {
    return uri().getPort();
  }

  /** Tells it to stop, as Ctrl-C and a platform do. */
  @Override
  public boolean stop() {
    Runtime.getRuntime().removeShutdownHook(end);
    process.destroy();
    try {
      if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    throw new IllegalStateException(
        description.name() + " did not end when it was told to, and said:\n" + output);
  }
}
