package dev.galvanic.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementScanner14;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Finds the types that do not exist among those that a class and its members are declared with. */
final class UnknownTypes extends ElementScanner14<Void, Void> {

  /**
   * Such a type.
   *
   * @param at what is declared with it
   * @param name as the source has it: a simple one, unless it is qualified there
   */
  record UnknownType(Element at, String name) {}

  private final List<UnknownType> found = new ArrayList<>();

  private UnknownTypes() {}

  /** Those of a class and all that stands in it, in source order. */
  static List<UnknownType> in(TypeElement type) {
    UnknownTypes types = new UnknownTypes();
    types.scan(type);
    return types.found;
  }

  @Override
  public Void visitType(TypeElement type, Void none) {
    look(type, type.getSuperclass());
    type.getInterfaces().forEach(t -> look(type, t));
    return super.visitType(type, none);
  }

  @Override
  public Void visitExecutable(ExecutableElement method, Void none) {
    look(method, method.getReturnType());
    return super.visitExecutable(method, none);
  }

  @Override
  public Void visitVariable(VariableElement variable, Void none) {
    look(variable, variable.asType());
    return super.visitVariable(variable, none);
  }

  /** To ask a type for its kind would read its class file, and that may be broken. */
  private void look(Element at, TypeMirror declared) {
    declared.accept(
        new SimpleTypeVisitor14<Void, Void>() {
          @Override
          public Void visitError(ErrorType type, Void none) {
            if (type.asElement() instanceof TypeElement missing) {
              found.add(new UnknownType(at, missing.getQualifiedName().toString()));
            }
            return null;
          }

          @Override
          public Void visitDeclared(DeclaredType type, Void none) {
            type.getTypeArguments().forEach(this::visit);
            return null;
          }

          @Override
          public Void visitArray(ArrayType type, Void none) {
            return visit(type.getComponentType());
          }
        },
        null);
  }
}
