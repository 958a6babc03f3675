package dev.galvanic.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedFoldersTest {
  @TempDir Path folder;

  @Test
  void theFolderIsThatOfTheProjectTheClassesGoTo() throws IOException {
    Path project = folder.resolve("work/project");
    Files.createDirectories(folder.resolve("work/src/main"));
    Files.createDirectories(project.resolve("src/main/java"));
    assertThat(found(project.resolve("target/classes")))
        .contains(project.resolve("src/main/galvanic/shop"));
    assertThat(found(project.resolve("build/classes/java/main")))
        .contains(project.resolve("src/main/galvanic/shop"));
  }

  @Test
  void whatAnEarlierBuildLeftMakesNoDifference() throws IOException {
    Path classes = folder.resolve("project/target/classes");
    Files.createDirectories(folder.resolve("project/src/main"));
    Files.createDirectories(classes.resolve("META-INF/galvanic/shop"));
    assertThat(found(classes)).contains(folder.resolve("project/src/main/galvanic/shop"));
  }

  @Test
  void aBuildFileMakesAProjectToo() throws IOException {
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.writeString(project.resolve("build.gradle.kts"), "");
    assertThat(found(project.resolve("out"))).contains(project.resolve("src/main/galvanic/shop"));
  }

  @Test
  void theOptionWins() throws IOException {
    Files.createDirectories(folder.resolve("src/main"));
    assertThat(found(folder.resolve("out"), "-Agalvanic.dir=" + folder.resolve("released")))
        .contains(folder.resolve("released/shop"));
  }

  @Test
  void aNameThatIsNoServicesHasNoFolder() throws IOException {
    Files.createDirectories(folder.resolve("src/main"));
    assertThat(found(folder.resolve("out"), "../shop")).isEmpty();
  }

  private static Optional<Path> found(Path classes) throws IOException {
    return found(classes, "shop", List.of());
  }

  private static Optional<Path> found(Path classes, String service) throws IOException {
    return service.startsWith("-A")
        ? found(classes, "shop", List.of(service))
        : found(classes, service, List.of());
  }

  private static Optional<Path> found(Path classes, String service, List<String> options)
      throws IOException {
    Files.createDirectories(classes);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    Asking asking = new Asking(service);
    try (StandardJavaFileManager files = javac.getStandardFileManager(said, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, said, options, null, List.of(new Source()));
      task.setProcessors(List.of(asking));
      assertThat(task.call()).isTrue();
    }
    return asking.found;
  }

  @SupportedAnnotationTypes("*")
  @SupportedOptions("galvanic.dir")
  private static final class Asking extends AbstractProcessor {
    private final String service;
    private Optional<Path> found = Optional.empty();

    Asking(String service) {
      this.service = service;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      found = new ReleasedFolders(environment).apply(service);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return false;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    Source() {
      super(URI.create("string:///Any.java"), Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "class Any {}";
    }
  }
}
