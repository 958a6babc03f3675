package dev.galvanic.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds annotations, and what they say, in the tree of a declaration. */
final class AnnotationTrees {

  private final List<AnnotationTree> all = new ArrayList<>();

  /** Of the declaration's own annotations, not those in bodies and on members. */
  AnnotationTrees(Tree declaration) {
    TreeScanner<Void, Void> scanner =
        new TreeScanner<>() {
          @Override
          public Void visitAnnotation(AnnotationTree annotation, Void unused) {
            all.add(annotation);
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
  }

  /** The annotation at the end of the way. */
  Optional<AnnotationTree> find(AnnotationPath path) {
    Optional<AnnotationTree> tree = start(path);
    for (AnnotationPath.Step step : path.steps()) {
      tree = tree.flatMap(t -> nested(t, step));
    }
    return tree;
  }

  /** The first of this simple name. */
  Optional<AnnotationTree> first(String name) {
    return named(name).stream().findFirst();
  }

  /** The value of a member, or the one of its values that is meant. */
  static Optional<ExpressionTree> member(
      AnnotationTree annotation, String member, OptionalInt index) {
    for (ExpressionTree argument : annotation.getArguments()) {
      boolean assigned = argument instanceof AssignmentTree;
      String name = assigned ? simpleName(((AssignmentTree) argument).getVariable()) : "value";
      if (name.equals(member)) {
        ExpressionTree value = assigned ? ((AssignmentTree) argument).getExpression() : argument;
        return Optional.of(index.isPresent() ? element(value, index.getAsInt()) : value);
      }
    }
    return Optional.empty();
  }

  private Optional<AnnotationTree> start(AnnotationPath path) {
    List<AnnotationTree> written = named(path.name());
    if (path.container().isEmpty() || written.size() > 1) {
      return written.stream().skip(path.occurrence()).findFirst();
    }
    return first(path.container().get())
        .flatMap(list -> nested(list, new AnnotationPath.Step("value", path.occurrence())));
  }

  private List<AnnotationTree> named(String name) {
    return all.stream().filter(a -> simpleName(a.getAnnotationType()).equals(name)).toList();
  }

  private static Optional<AnnotationTree> nested(AnnotationTree in, AnnotationPath.Step step) {
    return member(in, step.member(), OptionalInt.of(step.index()))
        .filter(AnnotationTree.class::isInstance)
        .map(AnnotationTree.class::cast);
  }

  /** A single value may stand without the braces of a list. */
  private static ExpressionTree element(ExpressionTree value, int index) {
    if (value instanceof ParenthesizedTree inner) {
      return element(inner.getExpression(), index);
    }
    return value instanceof NewArrayTree array
            && array.getInitializers() != null
            && index < array.getInitializers().size()
        ? array.getInitializers().get(index)
        : value;
  }

  private static String simpleName(Tree name) {
    if (name instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    return name instanceof IdentifierTree identifier ? identifier.getName().toString() : "";
  }
}
