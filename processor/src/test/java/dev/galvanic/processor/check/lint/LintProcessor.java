package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.report.Diagnostics;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Gives a check the diagnostics of a real compile. */
@SupportedAnnotationTypes("*")
final class LintProcessor extends AbstractProcessor {
  private final Consumer<Diagnostics> check;

  private LintProcessor(Consumer<Diagnostics> check) {
    this.check = check;
  }

  /** What javac says, each with its kind. */
  static List<String> said(Consumer<Diagnostics> check) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return "class A {}";
          }
        };
    JavaCompiler.CompilationTask task =
        javac.getTask(null, null, said, List.of("-proc:only"), null, List.of(source));
    task.setProcessors(List.of(new LintProcessor(check)));
    task.call();
    return said.getDiagnostics().stream()
        .map(d -> d.getKind() + ": " + d.getMessage(Locale.ROOT))
        .toList();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      Diagnostics diagnostics = new Diagnostics(processingEnv);
      check.accept(diagnostics);
      diagnostics.print();
    }
    return false;
  }
}
