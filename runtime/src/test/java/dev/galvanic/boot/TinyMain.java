package dev.galvanic.boot;

import dev.galvanic.Galvanic;
import dev.galvanic.Key;
import dev.galvanic.config.ConfigSources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The process of a tiny service; a service called hanging-service never ends its work. */
final class TinyMain {
  private TinyMain() {}

  public static void main(String[] arguments) {
    List<String> events = Collections.synchronizedList(new ArrayList<>());
    TinyModule module =
        new TinyModule(
            System.getProperty("tiny.name", "tiny-service"),
            events,
            wiring -> {
              if (Boolean.getBoolean("tiny.waits")) {
                System.out.println("waiting");
                new CountDownLatch(1).await();
              }
              if (Boolean.getBoolean("tiny.hangs")) {
                wiring.make(Key.of(AutoCloseable.class), () -> TinyMain::hang);
              }
            },
            System.getProperty("tiny.migrations", ""));
    if (Boolean.getBoolean("tiny.commands")) {
      Galvanic.run(module, arguments);
      return;
    }
    Galvanic.run(
        List.of(module),
        ConfigSources.ofProcess(arguments),
        () -> System.out.println("closed last after " + events));
  }

  private static void hang() {
    while (true) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        System.out.println("interrupted, and hanging on");
      }
    }
  }
}
