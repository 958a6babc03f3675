package dev.galvanic.docs;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles Java blocks together, as one project with the processor. A block without a package is
 * put into {@code guide} and gets the imports that the pages leave out.
 */
final class GuideCompiler {
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:public |final |sealed |abstract )*(?:class|record|interface|enum) (\\w+)",
          Pattern.MULTILINE);
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
  private static final String HEADER =
      String.join(
          " ",
          "package guide;",
          "import dev.galvanic.*; import dev.galvanic.annotation.*; import dev.galvanic.config.*;",
          "import dev.galvanic.health.*; import dev.galvanic.json.Codecs;",
          "import dev.galvanic.client.ReplyReader; import dev.galvanic.client.ServiceClient;",
          "import dev.galvanic.http.Exchange; import dev.galvanic.http.Part;",
          "import dev.galvanic.http.Reply; import dev.galvanic.sql.*;",
          "import dev.galvanic.log.Levels; import org.slf4j.Logger; import org.slf4j.LoggerFactory;",
          "import jakarta.inject.*; import jakarta.validation.Valid; import jakarta.validation.constraints.*;",
          "import java.math.*; import java.time.*; import java.util.*; import java.util.concurrent.*;",
          "import java.util.stream.*;",
          "import org.jspecify.annotations.Nullable; import dev.galvanic.testing.*;",
          "import org.junit.jupiter.api.Test; import org.junit.jupiter.api.extension.RegisterExtension;",
          "import static org.assertj.core.api.Assertions.assertThat; ");

  private final Path output;
  private final Path released;
  private final String classPath;

  /** With nothing released. */
  GuideCompiler(Path output) {
    this(output, output.resolve("nothing"));
  }

  /**
   * Into a folder.
   *
   * @param released where the scripts of services are that were released
   */
  GuideCompiler(Path output, Path released) {
    this(output, released, System.getProperty("java.class.path"));
  }

  private GuideCompiler(Path output, Path released, String classPath) {
    this.output = output;
    this.released = released;
    this.classPath = classPath;
  }

  /** The same with these classes on the class path. */
  GuideCompiler against(Path classes) {
    return new GuideCompiler(output, released, classes + File.pathSeparator + classPath);
  }

  /** What javac says of the blocks: errors, and warnings and notes of the processor. */
  List<String> errors(List<CodeBlock> blocks) throws IOException {
    putDocument();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, null, said, options(), null, blocks.stream().map(Source::new).toList());
    task.call();
    return said.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR || isOurs(d))
        .map(GuideCompiler::text)
        .toList();
  }

  private List<String> options() throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                output.toString(),
                "-cp",
                classPath,
                "--release",
                "17",
                "-processor",
                "dev.galvanic.processor.ServiceProcessor",
                "-Agalvanic.dir=" + released));
    if (hasDocument()) {
      options.add("-Agalvanic.api=" + released);
    }
    return options;
  }

  /** Whether an API was released; else each service would say that it has none. */
  private boolean hasDocument() throws IOException {
    if (!Files.exists(released)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(released)) {
      return files.anyMatch(file -> file.endsWith("openapi.json"));
    }
  }

  /** As a build does with {@code src/main/resources/api/region-service.json}. */
  private void putDocument() throws IOException {
    try (InputStream document =
        GuideCompiler.class.getResourceAsStream("/META-INF/galvanic/region-service/openapi.json")) {
      Path copy = output.resolve("api").resolve("region-service.json");
      Files.createDirectories(copy.getParent());
      Files.write(copy, document.readAllBytes());
    }
  }

  /** They begin with a code; javac's own may be about the guide's short classes. */
  private static boolean isOurs(Diagnostic<? extends JavaFileObject> diagnostic) {
    return text(diagnostic).startsWith("[");
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }

  /** A block as javac wants it: a file named after its first type. */
  private static final class Source extends SimpleJavaFileObject {
    private final CodeBlock block;

    Source(CodeBlock block) {
      super(URI.create("guide:///" + folder(block) + typeName(block) + ".java"), Kind.SOURCE);
      this.block = block;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return PACKAGE.matcher(block.text()).find() ? block.text() : HEADER + block.text();
    }

    private static String folder(CodeBlock block) {
      Matcher found = PACKAGE.matcher(block.text());
      return (found.find() ? found.group(1).replace('.', '/') : "guide") + "/";
    }

    private static String typeName(CodeBlock block) {
      Matcher found = TYPE.matcher(block.text());
      if (!found.find()) {
        throw new IllegalArgumentException(block.place() + " declares no type. Write a whole one.");
      }
      return found.group(1);
    }
  }
}
