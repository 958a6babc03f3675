package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Compiles with the whole processor, and wants exactly these errors. */
final class Mistakes {

  private final Path output;

  Mistakes(Path output) {
    this.output = output;
  }

  /** In a package with a service; everything that javac says, in its order. */
  void are(String source, String... messages) {
    assertThat(Javac.into(output).compile(Sources.SERVICE, source).messages())
        .containsExactly(messages);
  }

  /** The body of a resource R; the text stands on line 3. */
  void inResource(String handlers, String... messages) {
    are(Sources.of("@Route(\"/r\") public class R {\n" + handlers + "\n}"), messages);
  }

  /** The components of a record, on line 3, that a resource answers. */
  void inRecord(String components, String... messages) {
    are(
        Sources.of(
            "@Route(\"/r\") public class R { @Get public Data data() { return null; }\n"
                + "public record Data("
                + components
                + ") {} }"),
        messages);
  }
}
