package dev.galvanic.processor.read;

import com.squareup.javapoet.TypeName;
import javax.lang.model.type.TypeMirror;

/** How types are written; without their annotations, which {@code toString} would show. */
final class TypeNames {

  private TypeNames() {}

  /** In full, with type arguments: {@code java.util.List<java.lang.String>}. */
  static String full(TypeMirror type) {
    return TypeName.get(type).toString();
  }

  /** Without packages: {@code List<String>}. */
  static String simple(TypeMirror type) {
    return full(type).replaceAll("(?:\\b[a-z_][A-Za-z0-9_]*\\.)+(?=[A-Za-z])", "");
  }
}
