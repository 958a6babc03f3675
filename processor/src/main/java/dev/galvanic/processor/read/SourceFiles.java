package dev.galvanic.processor.read;

import dev.galvanic.processor.report.JavacEnvironment;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What a round's compiler shows of its source files, beside the elements. */
interface SourceFiles {

  /**
   * As much as the compiler of this round shows.
   *
   * @param compiled the qualified names of all types that the compile has shown so far
   */
  static SourceFiles of(ProcessingEnvironment environment, Set<String> compiled) {
    return JavacEnvironment.of(environment)
        .<SourceFiles>map(TreeFiles::new)
        .orElseGet(() -> new RoundFiles(compiled));
  }

  /** Whether the type is compiled here from its source. */
  boolean has(TypeElement type);

  /** What the file of an element imports, in its order: {@code a.B} or {@code a.*}. */
  List<String> imports(Element element);
}
