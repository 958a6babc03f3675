package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile that is to compare an API with nothing says so. */
class AbsentDocumentTest {
  @TempDir Path folder;

  private Javac.Result compile(Path api) {
    return Javac.into(folder.resolve("classes"))
        .option("-Agalvanic.api=" + api)
        .compile(Sources.SERVICE);
  }

  @Test
  void aPathWithNothingIsAnError() {
    Path api = folder.resolve("no").resolve("api");

    Javac.Result result = compile(api);

    assertThat(result.success()).isFalse();
    assertThat(result.messages())
        .containsExactly(
            "UserService.java:2 [BadDocument] galvanic.api names "
                + api
                + ", which does not exist. Name the folder that has user-service/openapi.json, or"
                + " take the option away.");
  }

  @Test
  void aServiceThatHasNoDocumentYetIsOnlyNoted() throws IOException {
    Path api = Files.createDirectory(folder.resolve("api"));

    Javac.Result result = compile(api);

    assertThat(result.success()).isTrue();
    assertThat(result.messages())
        .containsExactly(
            "UserService.java:2 [BadDocument] The API of user-service is compared with nothing:"
                + " galvanic.api has no "
                + api.resolve("user-service").resolve("openapi.json")
                + ". Commit its document there when it is released.");
  }
}
