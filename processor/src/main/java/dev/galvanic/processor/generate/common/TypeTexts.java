package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads types that the model has as texts, in full, as in {@code java.util.List<a.B>}. */
public final class TypeTexts {
  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "short", TypeName.SHORT,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE,
          "char", TypeName.CHAR);

  private final String text;
  private int at;

  private TypeTexts(String text) {
    this.text = text.replace(" ", "");
  }

  /** The type that a text means. */
  public static TypeName parse(String text) {
    return new TypeTexts(text).type();
  }

  private TypeName type() {
    if (takes("?extends")) {
      return WildcardTypeName.subtypeOf(type());
    } else if (takes("?super")) {
      return WildcardTypeName.supertypeOf(type());
    } else if (takes("?")) {
      return WildcardTypeName.subtypeOf(Object.class);
    }
    String name = name();
    TypeName type = PRIMITIVES.containsKey(name) ? PRIMITIVES.get(name) : declared(name);
    while (takes("[]")) {
      type = ArrayTypeName.of(type);
    }
    return type;
  }

  private TypeName declared(String name) {
    ClassName raw = className(name);
    if (!takes("<")) {
      return raw;
    }
    List<TypeName> arguments = new ArrayList<>();
    do {
      arguments.add(type());
    } while (takes(","));
    takes(">");
    return ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
  }

  /** Packages are lower-case by convention; the first name that is not is the outermost class. */
  private static ClassName className(String name) {
    String[] names = name.split("\\.");
    int first = 0;
    while (first < names.length - 1 && Character.isLowerCase(names[first].charAt(0))) {
      first++;
    }
    String packageName = String.join(".", List.of(names).subList(0, first));
    String[] nested = List.of(names).subList(first + 1, names.length).toArray(String[]::new);
    return ClassName.get(packageName, names[first], nested);
  }

  private String name() {
    int start = at;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean takes(String part) {
    boolean found = text.startsWith(part, at);
    at += found ? part.length() : 0;
    return found;
  }
}
