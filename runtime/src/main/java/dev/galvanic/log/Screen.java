package dev.galvanic.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the standard output is.
 *
 * @param terminal whether somebody looks at it
 * @param coloured whether colours are welcome there
 */
record Screen(boolean terminal, boolean coloured) {
  private static final Path OUTPUT = Path.of("/proc/self/fd/1");

  static Screen ofProcess() {
    return of(isTerminal(), System.getenv());
  }

  /** Colours are for terminals alone, and for none if NO_COLOR says anything (no-color.org). */
  static Screen of(boolean terminal, Map<String, String> environment) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(terminal, terminal && !plain);
  }

  /**
   * A console of Java may be there although the output goes to a file, from Java 22 on even by
   * default; Linux knows it better.
   */
  private static boolean isTerminal() {
    if (Files.isSymbolicLink(OUTPUT)) {
      try {
        String target = Files.readSymbolicLink(OUTPUT).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      } catch (IOException e) {
        // Nobody may look there; then nobody looks at the output either, as far as can be told.
        return false;
      }
    }
    return System.console() != null;
  }
}
