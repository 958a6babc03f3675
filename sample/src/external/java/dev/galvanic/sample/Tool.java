package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs that this project did not write.
 *
 * @param folder for what they say
 */
record Tool(Path folder) {
  private static final int PATIENCE_SECONDS = 90;

  /** What a program of Node's packages said, which must have ended well. */
  String node(String tool, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(nodeModules().resolve(Path.of(".bin", tool)).toString());
    command.addAll(arguments);
    return run(command);
  }

  /** What a program said, which must have ended well. */
  String run(List<String> command) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("REDOCLY_TELEMETRY", "off");
    builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
    Process process = builder.start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String said = Files.readString(output);
    assertThat(ended && process.exitValue() == 0).as(said).isTrue();
    return said;
  }

  /** Where Node's packages are. */
  static Path nodeModules() {
    return Path.of(System.getProperty("galvanic.node.bin")).getParent();
  }
}
