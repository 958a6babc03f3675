package dev.galvanic.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.ServiceProcessor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A service in package {@code app} or in those that its files say, compiled with the processor and
 * {@code -Xlint:all -Werror} into a folder and loaded from there.
 */
public final class Compiled {
  private final Path output;
  private final ClassLoader loader;

  private Compiled(Path output, ClassLoader parent) {
    this.output = output;
    try {
      URL[] urls = {output.toUri().toURL()};
      this.loader = new URLClassLoader(urls, parent);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * The service in a resource of {@code services/}: sources, each after a line that says {@code //
   * file: Name.java}.
   */
  public static Compiled service(String name, Path output) {
    return of(output, List.of(), sources(name));
  }

  /** The same, with another one on its class path. */
  public static Compiled service(String name, Path output, Compiled provider) {
    return of(output, List.of(provider), sources(name));
  }

  private static String[] sources(String name) {
    try (InputStream in = Compiled.class.getResourceAsStream("/services/" + name + ".txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.substring(text.indexOf("// file: ")).split("(?m)^(?=// file: )");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These sources, each with its file's name in the first line. */
  public static Compiled of(Path output, String... sources) {
    return of(output, List.of(), sources);
  }

  private static Compiled of(Path output, List<Compiled> jars, String... sources) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(problems, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              new StringWriter(),
              files,
              problems,
              List.of("-Xlint:all,-processing", "-Werror", "-cp", classPath(jars)),
              null,
              Arrays.stream(sources).map(Compiled::source).toList());
      task.setProcessors(List.of(new ServiceProcessor()));
      boolean success = task.call();
      assertThat(problems.getDiagnostics()).isEmpty();
      assertThat(success).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Compiled(
        output,
        jars.stream().map(j -> j.loader).findFirst().orElse(Compiled.class.getClassLoader()));
  }

  /**
   * Jars may name others in their manifests, which javac warns of where they are not there.
   * Galvanic's own are folders or, once they are packaged, jars.
   */
  private static String classPath(List<Compiled> jars) {
    List<String> wanted = new ArrayList<>();
    jars.forEach(jar -> wanted.add(jar.output.toString()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Files.isDirectory(Path.of(entry))
          || Path.of(entry).getFileName().toString().startsWith("galvanic-")
          || entry.contains("jspecify")
          || entry.contains("jakarta")) {
        wanted.add(entry);
      }
    }
    return String.join(File.pathSeparator, wanted);
  }

  private static JavaFileObject source(String text) {
    String name = text.lines().findFirst().orElseThrow().replace("// file: ", "").strip();
    String path = name.contains("/") ? name : "app/" + name;
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return "package " + path.substring(0, path.indexOf('/')) + ";\n" + text;
      }
    };
  }

  /** A class of package app, or of the one that its name says. */
  public Class<?> type(String name) {
    try {
      return loader.loadClass(name.contains(".") ? name : "app." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("no class " + name + " was generated", e);
    }
  }

  /** What the only constructor of a class makes of these. */
  public Object make(String name, Object... arguments) {
    try {
      Constructor<?> constructor = type(name).getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The value of a static field. */
  public Object constant(String name, String field) {
    try {
      Field found = type(name).getDeclaredField(field);
      found.setAccessible(true);
      return found.get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether the compile made that class. */
  public boolean has(String name) {
    return Files.exists(output.resolve("app").resolve(name + ".class"));
  }

  /** Where the classes are. */
  public Path output() {
    return output;
  }
}
