package dev.galvanic.sample;

import dev.galvanic.boot.MigrateCommand;
import dev.galvanic.boot.ServiceProcess;
import java.io.IOException;
import java.util.List;

/**
 * Starts the services that are named, or all three, and runs until it is told to stop; or migrates
 * their databases and ends.
 *
 * <p>{@code java -jar galvanic-sample.jar [user|region|role ...] [--name=value ...]}
 *
 * <p>{@code java -jar galvanic-sample.jar migrate [--dry-run|--status|--baseline|--release] ...}
 */
public final class Launcher {
  private static final int MISUSED = 2;

  private Launcher() {}

  public static void main(String[] arguments) throws IOException {
    if (MigrateCommand.isAskedFor(arguments)) {
      System.exit(migrate(List.of(arguments).subList(1, arguments.length)));
    }
    Order order;
    try {
      order = Order.of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(MISUSED);
      return;
    }
    Sample sample = new Sample(order, System.getenv());
    if (ServiceProcess.run(sample::prepare, sample)) {
      System.out.print(sample.welcome());
      System.out.flush();
    }
  }

  private static int migrate(List<String> arguments) throws IOException {
    try (Sample sample = new Sample(Order.of(), System.getenv())) {
      return sample.migrate(arguments);
    }
  }
}
