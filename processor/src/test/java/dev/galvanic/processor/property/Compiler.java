package dev.galvanic.processor.property;

import dev.galvanic.processor.ServiceProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Runs the processor over many services at once: hundreds of lives have thousands of compiles, and
 * a small one is all fixed cost.
 */
final class Compiler {
  private final Path released;
  private final Path work;
  private int runs;

  /**
   * An error.
   *
   * @param file of the life that it stands in
   * @param line from 1
   */
  record Complaint(String file, int line, String text) {}

  /**
   * A compile.
   *
   * @param output where its resources are
   * @param complaints the errors by the life's name
   */
  record Run(Path output, Map<String, List<Complaint>> complaints) {
    List<Complaint> of(Life life) {
      return complaints.getOrDefault(life.name(), List.of());
    }

    Path resources(Life life) {
      return output.resolve("META-INF/galvanic").resolve(life.name());
    }
  }

  Compiler(Path released, Path work) {
    this.released = released;
    this.work = work;
  }

  /** Compiles each life's world. */
  Run compile(Collection<Life> lives) throws IOException {
    return compile(lives, released);
  }

  /** Compiles worlds that were never released. */
  Run compileUnreleased(Collection<Life> lives) throws IOException {
    return compile(lives, work.resolve("nothing"));
  }

  private Run compile(Collection<Life> lives, Path folder) throws IOException {
    Path output = Files.createDirectories(work.resolve("run" + ++runs));
    if (lives.isEmpty()) {
      return new Run(output, Map.of());
    }
    List<JavaFileObject> sources = new ArrayList<>();
    for (Life life : lives) {
      life.world()
          .sources(life.name())
          .forEach((file, text) -> sources.add(source(life.name() + "/" + file, text)));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(
          StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectory(work.resolve("s" + runs))));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              said,
              List.of("-proc:only", "-Agalvanic.dir=" + folder, "-Xmaxerrs", "100000"),
              null,
              sources);
      task.setProcessors(List.of(new ServiceProcessor()));
      task.call();
    }
    Map<String, List<Complaint>> complaints = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> d : said.getDiagnostics()) {
      if (d.getKind() == Diagnostic.Kind.ERROR) {
        String[] path = d.getSource().toUri().getPath().split("/");
        complaints
            .computeIfAbsent(path[path.length - 2], n -> new ArrayList<>())
            .add(
                new Complaint(
                    path[path.length - 1], (int) d.getLineNumber(), d.getMessage(Locale.ROOT)));
      }
    }
    return new Run(output, complaints);
  }

  private static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
