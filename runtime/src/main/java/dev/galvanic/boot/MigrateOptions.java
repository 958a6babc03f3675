package dev.galvanic.boot;

import dev.galvanic.config.Near;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code migrate} is asked to do.
 *
 * @param folder for {@code --release}; empty for {@code src/main/galvanic}
 * @param services those that are named; none for all of the process
 * @param settings the other options, which are the configuration's
 */
record MigrateOptions(
    Action action, Optional<Path> folder, Set<String> services, List<String> settings) {
  private static final String DIR = "--dir=";
  private static final String SERVICE = "--service=";
  private static final List<String> ALL =
      List.of("--dry-run", "--status", "--baseline", "--release", "--dir", "--service");

  /** What is done. */
  enum Action {
    APPLY,
    DRY_RUN,
    STATUS,
    BASELINE,
    RELEASE;

    static Optional<Action> of(String option) {
      return switch (option) {
        case "--dry-run" -> Optional.of(DRY_RUN);
        case "--status" -> Optional.of(STATUS);
        case "--baseline" -> Optional.of(BASELINE);
        case "--release" -> Optional.of(RELEASE);
        default -> Optional.empty();
      };
    }
  }

  /**
   * Reads what follows the word {@code migrate}.
   *
   * @throws IllegalArgumentException with a line for whoever typed it
   */
  static MigrateOptions of(List<String> arguments) {
    List<Action> actions = new ArrayList<>();
    Optional<Path> folder = Optional.empty();
    Set<String> services = new LinkedHashSet<>();
    List<String> settings = new ArrayList<>();
    for (String argument : arguments) {
      Optional<Action> action = Action.of(argument);
      if (action.isPresent()) {
        actions.add(action.get());
      } else if (argument.startsWith(DIR) && argument.length() > DIR.length()) {
        folder = Optional.of(Path.of(argument.substring(DIR.length())));
      } else if (argument.startsWith(SERVICE) && argument.length() > SERVICE.length()) {
        services.add(argument.substring(SERVICE.length()));
      } else if (isSetting(argument)) {
        settings.add(argument);
      } else {
        throw unknown(argument);
      }
    }
    if (actions.size() > 1) {
      throw new IllegalArgumentException(
          "migrate does one thing at a time. Give one of --dry-run, --status, --baseline and"
              + " --release, or none.");
    }
    Action action = actions.isEmpty() ? Action.APPLY : actions.get(0);
    if (folder.isPresent() && action != Action.RELEASE) {
      throw new IllegalArgumentException("The option --dir belongs to --release. Give both.");
    }
    return new MigrateOptions(action, folder, services, settings);
  }

  /** The configuration knows which ones there are. */
  private static boolean isSetting(String argument) {
    return argument.startsWith("--") && argument.indexOf('=') > 2 && !ALL.contains(name(argument));
  }

  private static String name(String argument) {
    return argument.split("=", 2)[0];
  }

  private static IllegalArgumentException unknown(String argument) {
    boolean needsValue = ALL.contains(name(argument));
    String hint =
        needsValue
            ? "Write it as --dry-run, --status, --baseline, --release, --dir=PATH or --service=NAME."
            : Near.to(argument, ALL)
                .map(near -> "Did you mean " + near + "?")
                .orElse(
                    "There are --dry-run, --status, --baseline, --release, --dir=PATH,"
                        + " --service=NAME and the settings of docs/configuration.md.");
    return new IllegalArgumentException(
        "The option "
            + argument
            + " of migrate is "
            + (needsValue ? "incomplete" : "unknown")
            + ". "
            + hint);
  }
}
