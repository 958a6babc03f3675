package dev.galvanic.processor.golden;

import dev.galvanic.processor.ServiceProcessor;
import dev.galvanic.processor.TestForProcessor;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * What came of a case: the generated files by path, and what javac said, line by line.
 *
 * <p>Companions are left out but where a case is about them: they are for the processor, and every
 * case would have them.
 */
record GoldenCompile(SortedMap<String, String> files, List<String> said) {
  private static final String GENERATED = "generated";
  private static final String CLASSES = "classes";
  private static final String COMPANION = "_Galvanic.java";

  /** Compiles what is released first, releases that, and then the input; by javac. */
  static GoldenCompile of(GoldenCase golden, List<Path> input, Path output) throws IOException {
    return of(ToolProvider.getSystemJavaCompiler(), golden, input, output);
  }

  /** The same by another compiler. */
  static GoldenCompile of(JavaCompiler compiler, GoldenCase golden, List<Path> input, Path output)
      throws IOException {
    Path released = output.resolve("galvanic");
    for (List<Path> release : golden.releases()) {
      Path build = Files.createTempDirectory(output, "release");
      GoldenCompile made = compile(compiler, golden, release, build, released, List.of());
      if (!made.said().isEmpty()) {
        throw new AssertionError("what " + golden.name() + " releases says " + made.said());
      }
      Released.release(build.resolve(CLASSES), released);
    }
    Released.copy(golden.releasedFiles(), released);
    List<Path> provider = golden.provider();
    if (provider.isEmpty()) {
      return compile(compiler, golden, input, output, released, List.of());
    }
    Path build = Files.createTempDirectory(output, "provider");
    GoldenCompile made = compile(compiler, golden, provider, build, released, List.of());
    if (!made.said().isEmpty()) {
      throw new AssertionError("what the provider of " + golden.name() + " says " + made.said());
    }
    return compile(compiler, golden, input, output, released, List.of(build.resolve(CLASSES)));
  }

  private static GoldenCompile compile(
      JavaCompiler compiler,
      GoldenCase golden,
      List<Path> input,
      Path output,
      Path released,
      List<Path> jars)
      throws IOException {
    Path sources = Files.createDirectories(output.resolve(GENERATED));
    Path classes = Files.createDirectories(output.resolve(CLASSES));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Path> classPath = new ArrayList<>(jars);
      classPath.addAll(golden.resources());
      Pattern.compile(File.pathSeparator)
          .splitAsStream(System.getProperty("java.class.path"))
          .map(Path::of)
          .forEach(classPath::add);
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              said,
              options(compiler, classes, sources, released),
              null,
              files.getJavaFileObjectsFromPaths(input));
      task.setProcessors(List.of(new ServiceProcessor(), new TestForProcessor()));
      task.call();
    }
    SortedMap<String, String> made = new TreeMap<>(GoldenCase.texts(sources));
    made.putAll(GoldenCase.texts(classes));
    if (!golden.name().startsWith("companion")) {
      made.keySet().removeIf(name -> name.endsWith(COMPANION));
    }
    return new GoldenCompile(made, lines(said, golden));
  }

  /** Documents are compared where a case has some: all others would say that they have none. */
  private static List<String> options(
      JavaCompiler compiler, Path classes, Path sources, Path released) throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                classes.toString(),
                "-s",
                sources.toString(),
                "--release",
                "17",
                "-Agalvanic.dir=" + released));
    if (!(compiler instanceof EclipseCompiler)) {
      options.addAll(List.of("-Xlint:all,-processing", "-Werror"));
    }
    if (Released.hasDocument(released)) {
      options.add("-Agalvanic.api=" + released);
    }
    return options;
  }

  private static List<String> lines(DiagnosticCollector<JavaFileObject> said, GoldenCase golden) {
    return said.getDiagnostics().stream()
        .sorted(
            Comparator.comparing((Diagnostic<?> d) -> place(d, golden))
                .thenComparing(Diagnostic::getLineNumber))
        .map(d -> line(d, golden))
        .toList();
  }

  private static String line(Diagnostic<?> diagnostic, GoldenCase golden) {
    String kind =
        diagnostic.getKind() == Diagnostic.Kind.ERROR
            ? ""
            : diagnostic.getKind().toString().toLowerCase(Locale.ROOT) + ": ";
    String text = diagnostic.getMessage(Locale.ROOT).replace("\n", "\\n");
    return place(diagnostic, golden) + ":" + diagnostic.getLineNumber() + ": " + kind + text;
  }

  /** Generated sources are named from their folder on, since that is a new one every time. */
  private static String place(Diagnostic<?> diagnostic, GoldenCase golden) {
    if (!(diagnostic.getSource() instanceof JavaFileObject file)) {
      return "";
    }
    Path path = Path.of(file.toUri());
    String name = path.toString().replace('\\', '/');
    return path.startsWith(golden.folder())
        ? golden.input().relativize(path).toString().replace('\\', '/')
        : name.substring(name.lastIndexOf("/" + GENERATED + "/") + 1);
  }
}
