package dev.galvanic.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A program that logs something, and no service. */
final class SayingMain {
  private SayingMain() {}

  public static void main(String[] arguments) {
    Logger logger = LoggerFactory.getLogger("com.example.Saying");
    logger.debug("quiet");
    logger.info("hello");
    LoggedMethod.of("com.example.Saying", "Saying.main", "method", "saying").run(() -> {});
    System.err.println(LoggerFactory.getILoggerFactory().getClass().getSimpleName());
    System.err.println("levels " + Levels.ofProcess().isPresent());
  }
}
