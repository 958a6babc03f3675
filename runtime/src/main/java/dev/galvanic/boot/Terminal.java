package dev.galvanic.boot;

/**
 * The standard output and the standard error of a command: the one place that may print. What a
 * command is asked for is its result, to be piped and redirected, and not a line of the log; and
 * whoever mistypes one looks at the terminal.
 */
final class Terminal {
  /** What was asked for. */
  void print(String text) {
    System.out.print(text);
    System.out.flush();
  }

  /** What is wrong with the question. */
  void complain(String line) {
    System.err.println(line);
    System.err.flush();
  }
}
