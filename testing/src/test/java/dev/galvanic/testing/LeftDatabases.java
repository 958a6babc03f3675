package dev.galvanic.testing;

import dev.galvanic.testing.probe.ByHand;
import java.util.Map;

/** A run that has databases on a server, says so, and waits to be ended. */
final class LeftDatabases {
  private LeftDatabases() {}

  public static void main(String[] arguments) throws Exception {
    TestPostgres.at(arguments[0])
        .templates()
        .copy(new ByHand("ended-service", "/META-INF/galvanic/copied/migrations", w -> Map.of()));
    System.out.println("made");
    while (System.in.read() >= 0) {
      // Nobody writes; a signal ends it.
    }
  }
}
