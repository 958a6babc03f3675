package dev.galvanic.processor.generate.client;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.model.CallPolicyModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RouteModel;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The constants that say what calls may take. */
final class CallPolicies {
  private CallPolicies() {}

  /** That of an operation, if anything is said of it. */
  static Optional<FieldSpec> constant(NameAllocator constants, RouteModel operation) {
    CallPolicyModel policy = operation.call();
    if (policy.isConfigured()) {
      return Optional.empty();
    }
    String name = Naming.SNAKE_CASE.apply(operation.handler()).toUpperCase(Locale.ROOT);
    return Optional.of(
        FieldSpec.builder(
                RuntimeTypes.CALL_POLICY,
                constants.newName(name + "_POLICY"),
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(value(policy))
            .build());
  }

  private static CodeBlock value(CallPolicyModel policy) {
    CodeBlock.Builder value = CodeBlock.builder().add("$T.CONFIGURED", RuntimeTypes.CALL_POLICY);
    policy
        .timeout()
        .ifPresent(millis -> value.add(".within($T.ofMillis($L))", Duration.class, millis));
    policy.retries().ifPresent(retries -> value.add(".retries($L)", retries));
    if (policy.repeatable()) {
      value.add(".asRepeatable()");
    }
    return value.build();
  }
}
