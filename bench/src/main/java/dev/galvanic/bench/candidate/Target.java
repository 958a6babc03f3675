package dev.galvanic.bench.candidate;

/**
 * The server that is measured against, where everybody may in as {@code postgres}.
 *
 * @param callers how many executions are under way at a time; a pool has as many connections
 */
public record Target(String host, int port, int callers) {
  static final String USER = "postgres";
  static final String DATABASE = "postgres";
}
