package dev.galvanic.testing.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a service's process says, which is passed on, and by which it is known to be ready. */
final class ProcessOutput {
  /** Where a service answers, and where it is managed. */
  record Ready(URI uri, URI management) {}

  private final Process process;
  private final String service;
  private final Pattern readyLine;
  private final StringBuffer said = new StringBuffer();
  private final CompletableFuture<Ready> ready = new CompletableFuture<>();

  private ProcessOutput(Process process, String service) {
    this.process = process;
    this.service = service;
    String address = "(https?://[^\\s,\"]+)";
    readyLine =
        Pattern.compile(
            Pattern.quote(service)
                + " \\S+ is ready at "
                + address
                + "(?:, managed at "
                + address
                + ")?");
  }

  static ProcessOutput of(Process process, String service) {
    ProcessOutput output = new ProcessOutput(process, service);
    Thread reader = new Thread(output::read, "output of " + service);
    reader.setDaemon(true);
    reader.start();
    return output;
  }

  /** Waits for the line that says so; a process that never says it is ended. */
  Ready awaitReady(Duration patience) {
    try {
      return ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      process.destroyForcibly();
      throw new IllegalStateException(service + " did not get ready, and said:\n" + said, e);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "%s did not get ready in %d s, and said:\n%sIt is known to be ready by the line \"%s ... is ready at http://...\" of its log. If it has a logback.xml of its own, let it write %s at INFO to the standard output."
              .formatted(service, patience.toSeconds(), said, service, ReadyLog.LOGGER),
          e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + service + " started.", e);
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        System.out.println(line);
        Matcher found = readyLine.matcher(line);
        if (found.find()) {
          URI uri = URI.create(found.group(1));
          Optional<URI> management = Optional.ofNullable(found.group(2)).map(URI::create);
          ready.complete(new Ready(uri, management.orElse(uri)));
        }
      }
      ready.completeExceptionally(new IllegalStateException("The process has ended."));
    } catch (IOException e) {
      // A process that is killed while it speaks: that is the end of its output.
      ready.completeExceptionally(e);
    }
  }

  @Override
  public String toString() {
    return said.toString();
  }
}
