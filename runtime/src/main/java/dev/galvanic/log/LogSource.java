package dev.galvanic.log;

/**
 * Who writes a log: the services of a process.
 *
 * @param services their names, with commas between; empty until they are known
 * @param version theirs; empty if they have several
 * @param node which of their instances this is; empty if nothing says it
 */
public record LogSource(String services, String version, String node) {
  static final LogSource UNKNOWN = new LogSource("", "", "");

  /** The data set of its lines; empty if there is no one service to name it after. */
  String dataset() {
    return services.isEmpty() || services.indexOf(',') >= 0 ? "" : services + ".log";
  }
}
