package dev.galvanic.processor.read;

import dev.galvanic.processor.ServiceProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A compile on disk, so that later compiles can stand on its classes. */
final class Javac {

  private static final Pattern TYPE =
      Pattern.compile("(?:^|\\s)@?(?:class|record|interface|enum) (\\w+)");

  private final Path output;
  private final List<Path> classPath = new ArrayList<>();
  private final List<Path> left = new ArrayList<>();
  private final List<String> classNames = new ArrayList<>();
  private final List<String> options =
      new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror"));
  private final List<Processor> processors = new ArrayList<>();

  private Javac(Path output) {
    this.output = output;
  }

  static Javac into(Path output) {
    return new Javac(output).with(new ServiceProcessor());
  }

  /** Runs a processor alone, and writes nothing. */
  static Javac reading(Processor processor) {
    return new Javac(Path.of(System.getProperty("java.io.tmpdir")))
        .with(processor)
        .option("-proc:only");
  }

  Javac with(Processor processor) {
    processors.add(processor);
    return this;
  }

  Javac withoutProcessors() {
    processors.clear();
    return this;
  }

  Javac on(Path... classes) {
    classPath.addAll(List.of(classes));
    return this;
  }

  /** Leaves out what is on the class path of these tests. */
  Javac without(Path classes) {
    left.add(classes);
    return this;
  }

  /** Names of classes to process, as javac takes them beside sources. */
  Javac named(String... classes) {
    classNames.addAll(List.of(classes));
    return this;
  }

  Javac option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Result compile(String... sources) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ENGLISH, null)) {
      Files.createDirectories(output);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(
          StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(sources())));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, wholeClassPath());
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              problems,
              options,
              classNames,
              Arrays.stream(sources).map(Javac::source).toList());
      task.setProcessors(processors);
      boolean success = task.call();
      return new Result(success, output, sources(), problems.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not on the class path, as in real builds: javac would compile what it finds there. */
  private Path sources() {
    return output.resolveSibling(output.getFileName() + "-sources");
  }

  private List<Path> wholeClassPath() {
    List<Path> all = new ArrayList<>(classPath);
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> !left.contains(path))
        .forEach(all::add);
    return all;
  }

  /** A source whose name stands in it. */
  static JavaFileObject source(String text) {
    Matcher packageName = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE).matcher(text);
    Matcher type = TYPE.matcher(text);
    if (!packageName.find() || !type.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    String path = packageName.group(1).replace('.', '/') + "/" + type.group(1) + ".java";
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** What came of it. */
  record Result(
      boolean success,
      Path output,
      Path sources,
      List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Each as {@code Foo.java:12 text}, or the text alone where there is no place. */
    List<String> messages() {
      return diagnostics.stream().map(Result::message).toList();
    }

    private static String message(Diagnostic<? extends JavaFileObject> d) {
      String text = d.getMessage(Locale.ENGLISH);
      if (d.getSource() == null) {
        return text;
      }
      String name = Path.of(d.getSource().getName()).getFileName().toString();
      return name + ":" + d.getLineNumber() + " " + text;
    }

    /** The generated files that are text, by path. */
    Map<String, String> texts() {
      Map<String, String> texts = new TreeMap<>();
      for (Path folder : List.of(output, sources)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            if (!file.toString().endsWith(".class")) {
              texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return texts;
    }
  }
}
