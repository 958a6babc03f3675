package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.model.Constraint;

/** The calls of the runtime's Constraints. */
public final class ConstraintCalls {
  private ConstraintCalls() {}

  /**
   * The call that checks a value.
   *
   * @param at the expression of what problems are reported to
   * @param value the expression of the value; null is allowed
   * @param pattern the expression of the compiled pattern, of meaning for {@link
   *     Constraint.Pattern} only
   */
  public static CodeBlock call(Constraint constraint, String at, CodeBlock value, String pattern) {
    CodeBlock call =
        CodeBlock.of("$T.$L($L, $L", RuntimeTypes.CONSTRAINTS, name(constraint), at, value);
    CodeBlock limits = limits(constraint, pattern);
    CodeBlock message =
        constraint.message().map(text -> CodeBlock.of(", $S", text)).orElse(CodeBlock.of(""));
    return CodeBlock.of("$L$L$L)", call, limits, message);
  }

  private static String name(Constraint constraint) {
    String simple = constraint.getClass().getSimpleName();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  private static CodeBlock limits(Constraint constraint, String pattern) {
    if (constraint instanceof Constraint.Size size) {
      CodeBlock max =
          size.max() == Integer.MAX_VALUE
              ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
              : CodeBlock.of("$L", size.max());
      return CodeBlock.of(", $L, $L", size.min(), max);
    } else if (constraint instanceof Constraint.Min min) {
      return CodeBlock.of(", $L", Literals.ofLong(min.value()));
    } else if (constraint instanceof Constraint.Max max) {
      return CodeBlock.of(", $L", Literals.ofLong(max.value()));
    } else if (constraint instanceof Constraint.Pattern) {
      return CodeBlock.of(", $L", pattern);
    }
    return CodeBlock.of("");
  }
}
