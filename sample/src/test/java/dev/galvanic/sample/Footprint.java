package dev.galvanic.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a process holds, as Linux and its own metrics tell it.
 *
 * @param active requests that it has not answered
 * @param leased connections of its database that are in use
 */
record Footprint(int threads, int descriptors, int active, int leased) {
  private static final Pattern THREADS = Pattern.compile("Threads:\\s+(\\d+)");

  static Footprint of(long pid, String metrics) {
    Path process = Path.of("/proc", Long.toString(pid));
    try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
      Matcher threads = THREADS.matcher(Files.readString(process.resolve("status")));
      return new Footprint(
          threads.find() ? Integer.parseInt(threads.group(1)) : -1,
          (int) descriptors.count(),
          value(metrics, "http_server_active_requests{http_request_method=\"GET\"} "),
          value(metrics, "db_client_connection_count{db_client_connection_state=\"used\"} "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int value(String metrics, String line) {
    Matcher value = Pattern.compile(Pattern.quote(line) + "(\\d+)").matcher(metrics);
    if (!value.find()) {
      throw new AssertionError("There is no " + line + "in:\n" + metrics);
    }
    return Integer.parseInt(value.group(1));
  }

  /** Whether it works on nothing. */
  boolean isIdle() {
    return active == 0 && leased == 0;
  }

  /** Whether nothing of this is more than before, but for what comes and goes by itself. */
  boolean isBackAt(Footprint before, int slack) {
    return isIdle()
        && threads <= before.threads + slack
        && descriptors <= before.descriptors + slack;
  }
}
