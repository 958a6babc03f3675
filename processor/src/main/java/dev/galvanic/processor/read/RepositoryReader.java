package dev.galvanic.processor.read;

import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads repositories. What a statement's parameters mean is bound when all records are known. */
final class RepositoryReader {

  private final Compile compile;
  private final StatementReader statements;

  RepositoryReader(Compile compile, TypeReader types, ConstraintReader constraints) {
    this.compile = compile;
    this.statements = new StatementReader(compile, types, constraints);
  }

  RepositoryModel read(TypeElement type) {
    List<StatementModel> all =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(m -> m.getModifiers().contains(Modifier.ABSTRACT))
            .flatMap(m -> statements.read(m).stream())
            .toList();
    return new RepositoryModel(
        compile.ref(type),
        all,
        new DefaultMethodReader(compile).read(type),
        ElementOrigin.of(type));
  }
}
