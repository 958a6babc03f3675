package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A client that openapi-generator makes of user-service's document compiles and calls the service.
 */
@Tag("once")
class GeneratedClientTest {
  private static final int PATIENCE_SECONDS = 60;
  private static final Path LIBRARIES = Path.of("target", "client-generator").toAbsolutePath();
  private static final Path GENERATOR = LIBRARIES.resolve("openapi-generator-cli.jar");

  @RegisterExtension static final ThreeServices sample = new ThreeServices();

  @TempDir Path folder;

  @Test
  void itCreatesListsAndGetsUsers() throws Exception {
    sample.city("Hangzhou", sample.province("Zhejiang"));
    sample.role("admin");

    generate();
    compile();

    assertThat(java("-cp", classPath("classes"), "Calls", sample.user.uri().toString()))
        .containsExactly(
            "created 1",
            "listed Ada of city 1",
            "got Ada, 36, sex null, Hangzhou in Zhejiang, admin",
            "refused with 404 {\"code\":404,\"message\":\"Not Found\"}");
  }

  private void generate() throws Exception {
    Files.write(folder.resolve("spec.json"), sample.users().get("/openapi/spec.json").bytes());
    java(
        "-jar",
        GENERATOR.toString(),
        "generate",
        "--input-spec=spec.json",
        "--generator-name=java",
        "--library=native",
        "--output=client",
        "--invoker-package=client",
        "--api-package=client.api",
        "--model-package=client.model",
        "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false",
        "--additional-properties=openApiNullable=false,useJakartaEe=true");
  }

  private void compile() throws IOException {
    Path calls = folder.resolve("client/src/main/java/Calls.java");
    Files.copy(Path.of("src/test/resources/generated-client/Calls.java"), calls);
    List<String> arguments =
        new ArrayList<>(List.of("-nowarn", "-d", path("classes"), "-cp", classPath("")));
    try (Stream<Path> sources = Files.walk(folder.resolve("client/src/main/java"))) {
      sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
    }
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .as("the client compiles")
        .isZero();
  }

  private String classPath(String first) {
    return String.join(
        File.pathSeparator,
        path(first),
        GENERATOR.toString(),
        LIBRARIES.resolve("jakarta.annotation-api.jar").toString());
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> java(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    // It lives for seconds: what makes it fast later would only make it slow now.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended && process.exitValue() == 0).as(Files.readString(output)).isTrue();
    return Files.readAllLines(output);
  }
}
