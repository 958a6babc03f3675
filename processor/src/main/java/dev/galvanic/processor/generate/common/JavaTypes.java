package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The Java types of the model's values, as generated code writes them. */
public final class JavaTypes {
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

  private JavaTypes() {}

  /** The type as the user declared it: {@code int}, {@code Optional<String>}, {@code Box<City>}. */
  public static TypeName of(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return scalar.primitive() ? primitive(scalar.scalar()) : reference(scalar.scalar());
    } else if (type instanceof ValueType.Nullable nullable) {
      return boxed(nullable.of());
    } else if (type instanceof ValueType.Optional optional) {
      return generic(ClassName.get(Optional.class), optional.of());
    } else if (type instanceof ValueType.ListOf list) {
      return generic(ClassName.get(List.class), list.of());
    } else if (type instanceof ValueType.SetOf set) {
      return generic(ClassName.get(Set.class), set.of());
    } else if (type instanceof ValueType.MapOf map) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), boxed(map.of()));
    } else if (type instanceof ValueType.RecordOf of) {
      ClassName name = of(of.type());
      return of.arguments().isEmpty() ? name : generic(name, of.arguments());
    } else if (type instanceof ValueType.EnumOf of) {
      return of(of.type());
    } else if (type instanceof ValueType.Variable variable) {
      return TypeVariableName.get(variable.name());
    } else if (type instanceof ValueType.Opaque opaque) {
      return TypeTexts.parse(opaque.javaType());
    } else if (type instanceof ValueType.PageOf page) {
      return generic(RuntimeTypes.PAGE, page.item());
    } else if (type instanceof ValueType.Part) {
      return RuntimeTypes.PART;
    }
    ValueType.StreamOf stream = (ValueType.StreamOf) type;
    return generic(
        ClassName.get(stream.asynchronous() ? Flow.Publisher.class : Stream.class), stream.of());
  }

  /** The type as a type argument writes it: {@code Integer} for {@code int}. */
  public static TypeName boxed(ValueType type) {
    return of(type).box();
  }

  /** The name of a declared type. */
  public static ClassName of(TypeRef type) {
    List<String> names = type.simpleNames();
    return ClassName.get(
        type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  /** A generic type with one argument. */
  public static ParameterizedTypeName generic(ClassName type, ValueType argument) {
    return ParameterizedTypeName.get(type, boxed(argument));
  }

  private static ParameterizedTypeName generic(ClassName type, List<ValueType> arguments) {
    return ParameterizedTypeName.get(
        type, arguments.stream().map(JavaTypes::boxed).toArray(TypeName[]::new));
  }

  /** The type with {@code @Nullable} on it. */
  public static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
  }

  /** The primitive type of a scalar that has one. */
  public static TypeName primitive(ScalarType scalar) {
    return PRIMITIVES.get(scalar.primitive().orElseThrow());
  }

  /** The reference type of a scalar; an array for bytes. */
  public static TypeName reference(ScalarType scalar) {
    return scalar == ScalarType.BYTES
        ? ArrayTypeName.of(TypeName.BYTE)
        : ClassName.bestGuess(scalar.javaType());
  }
}
