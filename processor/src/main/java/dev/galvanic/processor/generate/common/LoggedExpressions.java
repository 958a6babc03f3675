package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.galvanic.processor.model.LoggedArgument;
import dev.galvanic.processor.model.LoggedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What {@code @Logged} becomes. */
public final class LoggedExpressions {
  private LoggedExpressions() {}

  /**
   * The constant that knows what a method's lines say.
   *
   * @param service whose the method is, if it does not say otherwise
   */
  public static FieldSpec constant(String name, LoggedModel logged, String service) {
    String category = logged.category().isEmpty() ? service : logged.category();
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.of($Z$S,$W$S,$W$S,$W$S)",
                RuntimeTypes.LOGGED_METHOD,
                logged.logger(),
                logged.name(),
                logged.type(),
                category);
    if (!logged.detail().isEmpty()) {
      value.add("$Z.detail($S)", logged.detail());
    }
    if (!logged.description().isEmpty()) {
      value.add("$Z.description($S)", logged.description());
    }
    if (!logged.level().equals(LoggedModel.USUAL_LEVEL)) {
      value.add("$Z.level($T.$L)", RuntimeTypes.LOG_LEVEL, logged.level());
    }
    if (!logged.tracing()) {
      value.add("$Z.untraced()");
    }
    return FieldSpec.builder(
            RuntimeTypes.LOGGED_METHOD, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value.build())
        .build();
  }

  /**
   * A call that is logged; the whole has its value, if it has one.
   *
   * @param constant the name of the constant
   * @param verb {@code call}, {@code run} or {@code stage}
   * @param parameter the expression of a parameter of this name
   */
  public static CodeBlock around(
      String constant,
      LoggedModel logged,
      String verb,
      CodeBlock call,
      Function<String, CodeBlock> parameter) {
    CodeBlock given =
        logged.arguments().isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("$Z.given($L)", arguments(logged, parameter));
    return CodeBlock.of("$N$L.$L(() -> $L)", constant, given, verb, call);
  }

  /** The verb for a method. */
  public static String verb(boolean staged, boolean valued) {
    return staged ? "stage" : valued ? "call" : "run";
  }

  private static CodeBlock arguments(LoggedModel logged, Function<String, CodeBlock> parameter) {
    List<CodeBlock> all = new ArrayList<>();
    for (LoggedArgument argument : logged.arguments()) {
      all.add(CodeBlock.of("$S", argument.name()));
      all.add(value(argument, parameter));
    }
    return CodeBlock.join(all, ",$W");
  }

  private static CodeBlock value(LoggedArgument argument, Function<String, CodeBlock> parameter) {
    CodeBlock.Builder value = CodeBlock.builder();
    switch (argument.shown()) {
      case SECRET -> value.add("$T.SECRET", RuntimeTypes.LOGGED_METHOD);
      case TYPE -> value.add("$S", argument.text());
      default -> {
        value.add("$L", parameter.apply(argument.path().get(0)));
        argument.path().stream().skip(1).forEach(component -> value.add(".$N()", component));
      }
    }
    return argument.shown() == LoggedArgument.Shown.SIZE
        ? CodeBlock.of("$T.size($L)", RuntimeTypes.LOGGED_METHOD, value.build())
        : value.build();
  }
}
