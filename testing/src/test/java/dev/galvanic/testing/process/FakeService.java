package dev.galvanic.testing.process;

import java.io.IOException;

/** Says that it is ready as services do, and waits to be told to stop. */
final class FakeService {
  private FakeService() {}

  public static void main(String[] arguments) throws IOException {
    String port = System.getenv("SERVER_PORT");
    if (port == null) {
      System.out.println("It was told no port.");
      return;
    }
    if ("warn".equals(System.getenv("LOG_LEVEL")) && !isHeard()) {
      System.out.println("12:00 WARN it is hot");
      return;
    }
    System.out.println("12:00 INFO other-service 1 is ready at http://127.0.0.1:1");
    System.out.println(
        "12:00 INFO fake-service 1 is ready at http://127.0.0.1:"
            + port
            + ", managed at http://127.0.0.1:2, its database at nowhere");
    while (System.in.read() >= 0) {
      // Nobody writes; a signal ends it.
    }
  }

  private static boolean isHeard() {
    return "a.b=debug,dev.galvanic.boot.ServiceStart=info"
        .equals(System.getenv("FAKE_SERVICE_LOG_LEVELS"));
  }
}
