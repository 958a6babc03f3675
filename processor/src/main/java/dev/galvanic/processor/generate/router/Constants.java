package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.Patterns;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.LoggedModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.TransactionModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The static fields of an endpoints class: readers of enums and compiled patterns, each once. */
final class Constants {
  private final NameAllocator names = new NameAllocator();
  private final Map<Object, FieldSpec> fields = new LinkedHashMap<>();

  List<FieldSpec> fields() {
    return List.copyOf(fields.values());
  }

  /** The expression that reads a scalar or an enum from text. */
  CodeBlock reader(ValueType type) {
    if (type instanceof ValueType.EnumOf of) {
      return CodeBlock.of("$N", fields.computeIfAbsent(of.type(), t -> enumReader(of.type())));
    }
    ScalarType scalar = ((ValueType.Scalar) type).scalar();
    return CodeBlock.of("$T.$L", RuntimeTypes.TEXTS, scalar.constant());
  }

  /** The options of a handler's transaction. */
  CodeBlock transaction(String handler, TransactionModel transaction) {
    Optional<FieldSpec> constant =
        transaction.equals(TransactionModel.DEFAULT)
            ? Optional.empty()
            : Optional.of(
                fields.computeIfAbsent(
                    transaction,
                    t ->
                        TransactionExpressions.constant(
                                names.newName(constant(handler) + "_TRANSACTION"), transaction)
                            .orElseThrow()));
    return TransactionExpressions.options(constant);
  }

  /** What logs a handler; each has one of its own. */
  String logged(String handler, LoggedModel logged, String service) {
    FieldSpec field =
        LoggedExpressions.constant(names.newName(constant(handler) + "_LOGGED"), logged, service);
    fields.put(field, field);
    return field.name;
  }

  /** The field that holds a pattern; empty if the constraint has none. */
  String pattern(String parameter, Constraint constraint) {
    if (!(constraint instanceof Constraint.Pattern pattern)) {
      return "";
    }
    List<Object> key = List.of(pattern.regexp(), pattern.flags());
    return fields.computeIfAbsent(
            key, k -> Patterns.constant(names.newName(constant(parameter) + "_PATTERN"), pattern))
        .name;
  }

  private FieldSpec enumReader(TypeRef type) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.TEXT_READER, JavaTypes.of(type)),
            names.newName(constant(type.simple())),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.oneOf($T.values())", RuntimeTypes.TEXT_READER, JavaTypes.of(type))
        .build();
  }

  private static String constant(String name) {
    return Naming.SNAKE_CASE.apply(name).toUpperCase(Locale.ROOT);
  }
}
