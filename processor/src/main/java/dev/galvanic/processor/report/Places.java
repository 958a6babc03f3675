package dev.galvanic.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.galvanic.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Finds the tree of an origin. Messager cannot: it has no position for a record's component, nor
 * for an annotation on one.
 */
final class Places {

  private final Trees trees;

  Places(Trees trees) {
    this.trees = trees;
  }

  /** Empty if it is not in the source of this compile. */
  Optional<Place> find(Origin origin) {
    if (!(origin instanceof ElementOrigin at)) {
      return Optional.empty();
    }
    return declaration(at.element())
        .map(
            place ->
                at.annotation()
                    .flatMap(a -> annotation(place.tree(), a))
                    .<Tree>map(a -> at.member().flatMap(m -> member(a, m)).orElse(a))
                    .map(tree -> new Place(place.unit(), tree))
                    .orElse(place));
  }

  private Optional<Place> declaration(Element element) {
    if (element.getKind() == ElementKind.RECORD_COMPONENT) {
      return component(element);
    }
    TreePath path = trees.getPath(element);
    if (path != null) {
      return Optional.of(new Place(path.getCompilationUnit(), path.getLeaf()));
    }
    Element enclosing = element.getEnclosingElement();
    return enclosing == null ? Optional.empty() : declaration(enclosing);
  }

  private Optional<Place> component(Element component) {
    TreePath path = trees.getPath(component.getEnclosingElement());
    if (path == null || !(path.getLeaf() instanceof ClassTree record)) {
      return Optional.empty();
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    for (Tree member : record.getMembers()) {
      if (member instanceof VariableTree variable
          && variable.getName().contentEquals(component.getSimpleName())) {
        return Optional.of(new Place(unit, variable));
      }
    }
    return Optional.of(new Place(unit, record));
  }

  /** Outside bodies and members, so that the annotation is the declaration's own. */
  private static Optional<AnnotationTree> annotation(Tree declaration, AnnotationMirror wanted) {
    String name = wanted.getAnnotationType().asElement().getSimpleName().toString();
    List<AnnotationTree> found = new ArrayList<>();
    TreeScanner<Void, Void> scanner =
        new TreeScanner<>() {
          @Override
          public Void visitAnnotation(AnnotationTree annotation, Void unused) {
            if (simpleName(annotation.getAnnotationType()).equals(name)) {
              found.add(annotation);
            }
            return null;
          }
        };
    if (declaration instanceof ClassTree type) {
      scanner.scan(type.getModifiers(), null);
    } else if (declaration instanceof MethodTree method) {
      scanner.scan(method.getModifiers(), null);
      scanner.scan(method.getReturnType(), null);
    } else {
      scanner.scan(declaration, null);
    }
    return found.stream().findFirst();
  }

  private static Optional<ExpressionTree> member(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (!(argument instanceof AssignmentTree assignment)) {
        return member.equals("value") ? Optional.of(argument) : Optional.empty();
      }
      if (simpleName(assignment.getVariable()).equals(member)) {
        return Optional.of(assignment.getExpression());
      }
    }
    return Optional.empty();
  }

  private static String simpleName(Tree name) {
    if (name instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return name instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }
}
