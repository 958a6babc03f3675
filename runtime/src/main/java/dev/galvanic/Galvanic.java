package dev.galvanic;

import dev.galvanic.boot.Launch;
import dev.galvanic.boot.MigrateCommand;
import dev.galvanic.boot.Overrides;
import dev.galvanic.boot.ServiceGroup;
import dev.galvanic.boot.ServiceProcess;
import dev.galvanic.boot.StartException;
import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigSources;
import dev.galvanic.config.Needs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Starts services. */
public final class Galvanic {
  private Galvanic() {}

  /**
   * Runs a service as the whole of a process: reads its configuration from the file, the
   * environment, the system properties and these arguments, and starts it. Returns when it is
   * ready. On SIGTERM and Ctrl-C it is stopped within its grace. If it cannot start, or if work was
   * cut at the end, the exit code is 1.
   *
   * <p>If the first argument is {@code migrate}, it is not started: see {@link #migrate}.
   */
  public static void run(ServiceModule module, String... arguments) {
    run(List.of(module), arguments);
  }

  /** The same with several services, started in this order and stopped in the reverse one. */
  public static void run(List<ServiceModule> modules, String... arguments) {
    if (MigrateCommand.isAskedFor(arguments)) {
      List<String> rest = List.of(arguments).subList(1, arguments.length);
      System.exit(migrate(modules, ConfigSources::ofProcess, rest));
    }
    run(modules, ConfigSources.ofProcess(arguments));
  }

  /**
   * Brings the databases of services up to date, or tells what that would be, and returns: for
   * programs with a command line of their own, and what {@code java -jar app.jar migrate} does.
   *
   * @param configuration where the configuration comes from, given the arguments that are its own,
   *     such as {@code ConfigSources::ofProcess}
   * @param arguments {@code --dry-run}, {@code --status}, {@code --baseline} or {@code --release},
   *     or none of them to apply what is pending; {@code --dir=PATH}, {@code --service=NAME} and
   *     settings
   * @return the exit code: 0 if it is done, 1 if it was refused or has failed, 2 if the arguments
   *     are wrong
   */
  public static int migrate(
      List<ServiceModule> modules,
      Function<String[], ConfigSources> configuration,
      List<String> arguments) {
    return new MigrateCommand(modules, configuration).run(arguments);
  }

  /**
   * Runs several services as the whole of a process, started in this order and stopped in the
   * reverse one.
   *
   * @param closeLast what is to be closed after they have stopped, the last one first
   */
  public static void run(
      List<ServiceModule> modules, ConfigSources sources, AutoCloseable... closeLast) {
    ServiceProcess.run(() -> read(modules, sources), closeLast);
  }

  /**
   * Starts a service and waits until it is ready.
   *
   * @throws StartException if it cannot start, for a reason that the message says in full
   * @throws dev.galvanic.config.ConfigException if its configuration lacks something
   * @throws InterruptedException if this thread is interrupted while it waits for the database
   */
  public static RunningService start(ServiceModule module, Config config)
      throws InterruptedException {
    return start(module, config, Overrides.none());
  }

  /** The same, with objects that replace some that the service would make. */
  public static RunningService start(ServiceModule module, Config config, Overrides overrides)
      throws InterruptedException {
    return new OnlyService(start(List.of(new Launch(module, config, overrides))));
  }

  /** Starts several services of one process, in this order; they share its event loops. */
  public static RunningServices start(List<Launch> launches) throws InterruptedException {
    try {
      return ServiceGroup.start(launches);
    } catch (RuntimeException | InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new StartException("The service cannot be assembled: " + e, e);
    }
  }

  private static List<Launch> read(List<ServiceModule> modules, ConfigSources sources) {
    List<Needs> needs = modules.stream().map(module -> Needs.of(module.description())).toList();
    List<Config> configs = Config.readAll(needs, sources);
    List<Launch> launches = new ArrayList<>();
    for (int i = 0; i < configs.size(); i++) {
      launches.add(Launch.of(modules.get(i), configs.get(i)));
    }
    return launches;
  }
}
