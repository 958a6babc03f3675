package dev.galvanic.boot;

import dev.galvanic.ServiceModule;
import dev.galvanic.boot.MigrateOptions.Action;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigException;
import dev.galvanic.config.ConfigSources;
import dev.galvanic.config.Needs;
import dev.galvanic.log.Logging;
import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.Release;
import dev.galvanic.migrate.Scripts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code java -jar app.jar migrate} does, instead of a start: it applies what the databases of
 * the services lack, or tells about it, and ends.
 */
public final class MigrateCommand {
  /** The first argument that asks for it. */
  public static final String NAME = "migrate";

  /** All is as it was asked for. */
  public static final int DONE = 0;

  /** It was refused or has failed; the standard error says why and what to do. */
  public static final int FAILED = 1;

  /** It was asked for in a wrong way; nothing was done. */
  public static final int MISUSED = 2;

  private static final Logger LOG = LoggerFactory.getLogger(MigrateCommand.class);
  private static final Path SOURCES = Path.of("src", "main");

  private final List<ServiceModule> modules;
  private final Function<String[], ConfigSources> configuration;
  private final Terminal terminal = new Terminal();

  /**
   * @param modules the services of the process
   * @param configuration where the configuration comes from, given the options that are its own
   */
  public MigrateCommand(
      List<ServiceModule> modules, Function<String[], ConfigSources> configuration) {
    this.modules = List.copyOf(modules);
    this.configuration = configuration;
  }

  /** Whether the arguments of a process ask for it. */
  public static boolean isAskedFor(String... arguments) {
    return arguments.length > 0 && arguments[0].equals(NAME);
  }

  /**
   * Does it, and waits until it is done.
   *
   * @param arguments what follows the word {@code migrate}
   * @return the exit code: {@link #DONE}, {@link #FAILED} or {@link #MISUSED}
   */
  public int run(List<String> arguments) {
    Logging.toStandardError();
    try {
      MigrateOptions options = MigrateOptions.of(arguments);
      List<ServiceModule> chosen = choose(options.services());
      ConfigSources sources = configuration.apply(options.settings().toArray(String[]::new));
      List<Needs> all = modules.stream().map(module -> Needs.nothing(name(module))).toList();
      List<String> misused = Config.misused(all, sources);
      if (!misused.isEmpty()) {
        throw new IllegalArgumentException(String.join(System.lineSeparator(), misused));
      }
      run(options, chosen, sources);
      return DONE;
    } catch (IllegalArgumentException e) {
      terminal.complain(String.valueOf(e.getMessage()));
      return MISUSED;
    } catch (ConfigException e) {
      e.problems().forEach(terminal::complain);
    } catch (MigrationException | StartException e) {
      terminal.complain(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      terminal.complain("The migration was interrupted. Run it again.");
    } catch (RuntimeException e) { // There is nobody above to tell.
      LOG.error("The migration failed", e);
    }
    return FAILED;
  }

  private List<ServiceModule> choose(Set<String> names) {
    Set<String> unknown = new LinkedHashSet<>(names);
    List<String> known = modules.stream().map(MigrateCommand::name).toList();
    known.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no service "
              + String.join(", ", unknown)
              + " here. There is "
              + String.join(", ", known)
              + ".");
    }
    return modules.stream()
        .filter(module -> names.isEmpty() || names.contains(name(module)))
        .toList();
  }

  private void run(MigrateOptions options, List<ServiceModule> chosen, ConfigSources sources)
      throws InterruptedException {
    List<Config> configs = options.action() == Action.RELEASE ? List.of() : read(chosen, sources);
    if (!configs.isEmpty()) {
      ProcessLog.configure(
          chosen.stream().map(ServiceModule::description).toList(), configs.get(0));
    }
    for (ServiceModule module : chosen) {
      if (!hasTables(module)) {
        // As a comment, for whoever pipes the SQL of several services.
        terminal.print("-- " + name(module) + " has no tables\n");
      } else if (options.action() == Action.RELEASE) {
        release(options, module);
      } else {
        Config config = configs.get(modules.indexOf(module));
        MigrateRun run = new MigrateRun(name(module), scripts(module), config);
        terminal.print(run.run(options.action()));
      }
    }
  }

  /** All that is missing or wrong is told before the first of them is migrated. */
  private List<Config> read(List<ServiceModule> chosen, ConfigSources sources) {
    List<Needs> needs =
        modules.stream()
            .map(
                module ->
                    chosen.contains(module) && hasTables(module)
                        ? Needs.database(name(module))
                        : Needs.nothing(name(module)))
            .toList();
    return Config.readAll(needs, sources);
  }

  private static boolean hasTables(ServiceModule module) {
    return !module.description().migrations().isEmpty();
  }

  private static String name(ServiceModule module) {
    return module.description().name();
  }

  private static Scripts scripts(ServiceModule module) {
    return Scripts.read(module.description().migrations(), module.getClass()::getResourceAsStream);
  }

  private void release(MigrateOptions options, ServiceModule module) {
    if (options.folder().isEmpty() && !Files.isDirectory(SOURCES)) {
      throw new MigrationException(
          "There is no folder "
              + SOURCES
              + " in "
              + Path.of("").toAbsolutePath()
              + ". Release in the folder of the service's sources, or name one by --dir=PATH.");
    }
    Path folder = options.folder().orElse(SOURCES.resolve("galvanic")).resolve(name(module));
    List<String> released = new Release(name(module), scripts(module)).into(folder);
    if (released.isEmpty()) {
      terminal.print(name(module) + ": nothing to release, " + folder + " is complete\n");
    }
    for (String file : released) {
      terminal.print(name(module) + ": released " + folder.resolve(file) + "\n");
    }
  }
}
