package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads the services of a compile and keeps them, in place of generating code. */
@SupportedAnnotationTypes("dev.galvanic.annotation.*")
public final class ReadingProcessor extends AbstractProcessor {

  final List<ServiceModel> services = new ArrayList<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<String> roots = round.getRootElements().stream().map(Element::toString).toList();
    if (!roots.isEmpty()) {
      Diagnostics diagnostics = new Diagnostics(processingEnv);
      ModelReader reader =
          new ModelReader(
              processingEnv,
              Set.copyOf(roots),
              diagnostics,
              type -> false,
              service -> Optional.empty(),
              path -> Optional.empty());
      services.addAll(reader.read(roots, List.of()).services());
      diagnostics.print();
    }
    return false;
  }

  /** The one service of these sources, which must be without mistakes. */
  public static ServiceModel read(String... sources) {
    ReadingProcessor processor = new ReadingProcessor();
    Javac.Result result = Javac.reading(processor).compile(sources);
    if (!result.messages().isEmpty() || processor.services.size() != 1) {
      throw new AssertionError(result.messages() + " and " + processor.services.size());
    }
    return processor.services.get(0);
  }
}
