package dev.galvanic.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.galvanic.processor.model.Origin;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Finds the tree of an origin. Javac's Messager cannot: it has no position for a record's
 * component, nor for an annotation on one.
 */
final class TreePlaces implements Places {

  private final Trees trees;

  /** Of javac's own environment. */
  TreePlaces(ProcessingEnvironment javac) {
    trees = Trees.instance(javac);
  }

  @Override
  public Optional<Place> find(Origin origin) {
    if (!(origin instanceof ElementOrigin at)) {
      return Optional.empty();
    }
    return declaration(at.element())
        .map(
            place ->
                at.annotation()
                    .flatMap(a -> annotation(place.tree(), at.element(), a))
                    .<Tree>map(
                        a ->
                            at.member()
                                .<Tree>flatMap(
                                    m -> AnnotationTrees.member(a, m, at.index()).map(t -> t))
                                .orElse(a))
                    .map(place::with)
                    .orElse(place));
  }

  private Optional<TreePlace> declaration(Element element) {
    if (element.getKind() == ElementKind.RECORD_COMPONENT) {
      return component(element);
    }
    TreePath path = trees.getPath(element);
    if (path != null) {
      return Optional.of(new TreePlace(trees, path.getCompilationUnit(), path.getLeaf()));
    }
    Element enclosing = element.getEnclosingElement();
    return enclosing == null ? Optional.empty() : declaration(enclosing);
  }

  private Optional<TreePlace> component(Element component) {
    TreePath path = trees.getPath(component.getEnclosingElement());
    if (path == null || !(path.getLeaf() instanceof ClassTree record)) {
      return Optional.empty();
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    for (Tree member : record.getMembers()) {
      if (member instanceof VariableTree variable
          && variable.getName().contentEquals(component.getSimpleName())) {
        return Optional.of(new TreePlace(trees, unit, variable));
      }
    }
    return Optional.of(new TreePlace(trees, unit, record));
  }

  /** One that is not on the element itself is sought by its name: its type's, or a parameter's. */
  private static Optional<AnnotationTree> annotation(
      Tree declaration, Element element, AnnotationMirror wanted) {
    AnnotationTrees trees = new AnnotationTrees(declaration);
    return AnnotationPath.of(element, wanted)
        .flatMap(trees::find)
        .or(() -> trees.first(wanted.getAnnotationType().asElement().getSimpleName().toString()));
  }
}
