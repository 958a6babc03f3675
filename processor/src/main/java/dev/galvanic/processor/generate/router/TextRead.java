package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.generate.common.ConstraintCalls;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** The statements that read one value from text, or a part, and check its constraints. */
final class TextRead {
  private final Constants constants;
  private final NameAllocator locals;

  TextRead(Constants constants, NameAllocator locals) {
    this.constants = constants;
    this.locals = locals;
  }

  /**
   * What is read.
   *
   * @param local the variable it goes into
   * @param source the expression of the Argument or PartArgument it comes from
   */
  record Value(
      String local,
      ValueType type,
      Optional<String> defaultText,
      List<Constraint> constraints,
      CodeBlock source) {

    /** Those that can fail: what is not nullable is required, and never null. */
    List<Constraint> checks() {
      return constraints.stream()
          .filter(c -> !(c instanceof Constraint.NotNull) || type instanceof ValueType.Nullable)
          .toList();
    }
  }

  CodeBlock statements(Value value) {
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock argument = value.source();
    String variable = "";
    if (!value.checks().isEmpty()) {
      variable = locals.newName(value.local() + "Argument");
      code.addStatement(
          "$T $N = $L",
          value.type().parts() ? RuntimeTypes.PART_ARGUMENT : RuntimeTypes.ARGUMENT,
          variable,
          argument);
      argument = CodeBlock.of("$N", variable);
    }
    code.addStatement(
        "$T $N = $L", JavaTypes.of(value.type()), value.local(), expression(value, argument));
    for (Constraint check : value.checks()) {
      code.addStatement(
          ConstraintCalls.call(
              check, variable, checked(value), constants.pattern(value.local(), check)));
    }
    return code.build();
  }

  private static String part(ValueType type) {
    if (type instanceof ValueType.ListOf) {
      return "list";
    } else if (type instanceof ValueType.Optional) {
      return "optional";
    }
    return type instanceof ValueType.Nullable ? "orNull" : "required";
  }

  private static CodeBlock checked(Value value) {
    return value.type() instanceof ValueType.Optional
        ? CodeBlock.of("$N.orElse(null)", value.local())
        : CodeBlock.of("$N", value.local());
  }

  private CodeBlock expression(Value value, CodeBlock argument) {
    ValueType type = value.type();
    if (type.parts()) {
      return CodeBlock.of("$L.$L()", argument, part(type));
    } else if (type instanceof ValueType.ListOf list) {
      return CodeBlock.of("$L.list($L)", argument, constants.reader(list.of()));
    } else if (type instanceof ValueType.SetOf set) {
      return CodeBlock.of("$L.set($L)", argument, constants.reader(set.of()));
    }
    CodeBlock reader = constants.reader(type.present());
    if (value.defaultText().isPresent()) {
      CodeBlock orElse =
          CodeBlock.of("$L.orElse($S, $L)", argument, value.defaultText().get(), reader);
      return type instanceof ValueType.Optional
          ? CodeBlock.of("$T.ofNullable($L)", Optional.class, orElse)
          : orElse;
    } else if (type instanceof ValueType.Optional) {
      return CodeBlock.of("$L.optional($L)", argument, reader);
    } else if (type instanceof ValueType.Nullable) {
      return CodeBlock.of("$L.orNull($L)", argument, reader);
    }
    return CodeBlock.of("$L.required($L)", argument, reader);
  }
}
