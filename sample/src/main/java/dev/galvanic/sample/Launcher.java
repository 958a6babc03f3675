package dev.galvanic.sample;

import dev.galvanic.boot.ServiceProcess;

/**
 * Starts the services that are named, or all three, and runs until it is told to stop.
 *
 * <p>{@code java -jar galvanic-sample.jar [user|region|role ...] [--name=value ...]}
 */
public final class Launcher {
  private static final int MISUSED = 2;

  private Launcher() {}

  public static void main(String[] arguments) {
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
}
