package dev.galvanic.testing.postgres;

import java.nio.file.Path;

/** Another process that makes a folder for itself beside others. */
final class AnotherRun {
  private AnotherRun() {}

  public static void main(String[] arguments) throws Exception {
    RunFolder.in(Path.of(arguments[0])).close();
  }
}
