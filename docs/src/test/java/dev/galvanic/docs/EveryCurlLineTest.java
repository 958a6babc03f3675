package dev.galvanic.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.ServiceModule;
import dev.galvanic.config.Config;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryCurlLineTest {
  @TempDir Path classes;

  @Test
  void theServiceOfGettingStartedAnswersAsThePageShows() throws Exception {
    Page page = Page.named("getting-started.md");
    assertThat(new GuideCompiler(classes).errors(page.rightJava())).isEmpty();
    int shown = 0;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        RunningService service = start(loader)) {
      for (int i = 0; i + 1 < page.blocks().size(); i++) {
        CodeBlock block = page.blocks().get(i);
        CodeBlock reply = page.blocks().get(i + 1);
        if (block.is("sh") && reply.is("json")) {
          String line =
              block.text().lines().filter(l -> l.startsWith("curl ")).findFirst().orElseThrow();
          assertThat(CurlLine.parse(line).send(service.uri()).json())
              .as(block.place())
              .isEqualTo(Json.parse(reply));
          shown++;
        }
      }
    }
    assertThat(shown).isPositive();
  }

  @Test
  void everyJsonBlockIsJson() throws IOException {
    for (Page page : Page.all()) {
      for (CodeBlock block : page.blocks()) {
        if (block.is("json")) {
          assertThat(Json.parse(block)).as(block.place()).isNotEmpty();
        }
      }
    }
  }

  private RunningService start(ClassLoader loader) throws Exception {
    ServiceModule module =
        (ServiceModule)
            loader.loadClass("guide." + moduleName()).getDeclaredConstructor().newInstance();
    Map<String, String> settings =
        Map.of("SERVER_HOST", "127.0.0.1", "SERVER_PORT", "0", "SHUTDOWN_DELAY", "0s");
    return Galvanic.start(module, Config.of(module.description().name(), settings));
  }

  private String moduleName() throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve("guide"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith("Module.class"))
          .map(f -> f.substring(0, f.length() - ".class".length()))
          .findFirst()
          .orElseThrow();
    }
  }
}
