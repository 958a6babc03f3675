package dev.galvanic.processor.model;

import java.util.List;

/**
 * The name of a declared type.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names from the outermost class inwards, at least one
 */
public record TypeRef(String packageName, List<String> simpleNames) implements Comparable<TypeRef> {
  public TypeRef {
    simpleNames = List.copyOf(simpleNames);
  }

  /** A top-level type. */
  public static TypeRef of(String packageName, String simpleName) {
    return new TypeRef(packageName, List.of(simpleName));
  }

  /** The name as source code writes it after an import: {@code Outer.Inner}. */
  public String nested() {
    return String.join(".", simpleNames);
  }

  /** The fully qualified name. */
  public String qualified() {
    return packageName.isEmpty() ? nested() : packageName + "." + nested();
  }

  /** The innermost simple name. */
  public String simple() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /**
   * The simple names run together, the stem of the names of generated classes: {@code OuterInner}.
   */
  public String flat() {
    return String.join("", simpleNames);
  }

  /** The companion that carries this type's model in class files. */
  public TypeRef companion() {
    return of(packageName, String.join("_", simpleNames) + "_Galvanic");
  }

  @Override
  public int compareTo(TypeRef other) {
    return qualified().compareTo(other.qualified());
  }
}
