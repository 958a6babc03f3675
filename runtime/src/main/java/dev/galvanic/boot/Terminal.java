package dev.galvanic.boot;

/**
 * The standard output and the standard error of a command: the one place that may print. What a
 * command is asked for is its result, to be piped and redirected, and no line of the log, which may
 * go to the standard output as well; so why there is no result must not stand in it.
 */
final class Terminal {
  /** What was asked for. */
  void print(String text) {
    System.out.print(text);
    System.out.flush();
  }

  /** Why it cannot be had. */
  void complain(String line) {
    System.err.println(line);
    System.err.flush();
  }
}
