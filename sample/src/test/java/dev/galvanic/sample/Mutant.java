package dev.galvanic.sample;

import dev.galvanic.ServiceModule;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** user-service as it is when somebody changes its sources; compiled as a build does. */
final class Mutant extends URLClassLoader {
  private static final String PACKAGE = "dev.galvanic.sample.user.";
  private static final Path SOURCES = Path.of("src/main/java/dev/galvanic/sample/user");

  private Mutant(Path classes) throws MalformedURLException {
    super(new URL[] {classes.toUri().toURL()}, Mutant.class.getClassLoader());
  }

  /**
   * Compiles it.
   *
   * @param change file, text and what stands in the place of the text, for each change
   */
  static Mutant of(Path folder, List<String[]> change) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-processor",
                "dev.galvanic.processor.ServiceProcessor",
                "-parameters",
                "-Agalvanic.dir=src/main/galvanic"));
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        Path copy = sources.resolve(file.getFileName());
        Files.writeString(copy, changed(file, change));
        arguments.add(copy.toString());
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                said,
                null,
                null,
                arguments.stream().filter(a -> !a.endsWith(".java")).toList(),
                null,
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjects(
                        arguments.stream()
                            .filter(a -> a.endsWith(".java"))
                            .map(Path::of)
                            .toArray(Path[]::new)))
            .call();
    if (!compiled) {
      throw new IllegalStateException("The mutant does not compile: " + said);
    }
    return new Mutant(classes);
  }

  private static String changed(Path file, List<String[]> changes) throws IOException {
    String text = Files.readString(file);
    for (String[] change : changes) {
      if (file.getFileName().toString().equals(change[0] + ".java")) {
        if (!text.contains(change[1])) {
          throw new IllegalStateException(file + " has no " + change[1]);
        }
        text = text.replace(change[1], change[2]);
      }
    }
    return text;
  }

  ServiceModule module() throws ReflectiveOperationException {
    return (ServiceModule)
        loadClass(PACKAGE + "UserServiceModule").getDeclaredConstructor().newInstance();
  }

  /** The sample's own classes have the same names and stand above. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(PACKAGE)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}
