package dev.galvanic.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.LinkedHashSet;
import java.util.Set;

/** The simple names that the code of a class uses and that are declared nowhere in it. */
final class UsedNames extends TreeScanner<Void, Void> {

  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> declared = new LinkedHashSet<>();

  private UsedNames() {}

  /** In source order. */
  static Set<String> in(Tree code) {
    UsedNames names = new UsedNames();
    names.scan(code, null);
    names.used.removeAll(names.declared);
    return names.used;
  }

  @Override
  public Void visitIdentifier(IdentifierTree identifier, Void none) {
    used.add(identifier.getName().toString());
    return super.visitIdentifier(identifier, none);
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    declared.add(type.getSimpleName().toString());
    return super.visitClass(type, none);
  }

  @Override
  public Void visitTypeParameter(TypeParameterTree parameter, Void none) {
    declared.add(parameter.getName().toString());
    return super.visitTypeParameter(parameter, none);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void none) {
    declared.add(variable.getName().toString());
    return super.visitVariable(variable, none);
  }
}
