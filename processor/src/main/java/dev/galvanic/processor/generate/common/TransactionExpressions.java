package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.galvanic.processor.model.TransactionModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What {@code @Transactional} becomes. */
public final class TransactionExpressions {
  private TransactionExpressions() {}

  /** The constant that a method's options need; none if they are the usual ones. */
  public static Optional<FieldSpec> constant(String name, TransactionModel transaction) {
    return transaction.equals(TransactionModel.DEFAULT)
        ? Optional.empty()
        : Optional.of(
            FieldSpec.builder(
                    RuntimeTypes.TRANSACTION_OPTIONS,
                    name,
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer(options(transaction))
                .build());
  }

  /** The options that go by their own constant, or the usual ones. */
  public static CodeBlock options(Optional<FieldSpec> constant) {
    return constant
        .map(field -> CodeBlock.of("$N", field))
        .orElseGet(() -> CodeBlock.of("$T.DEFAULT", RuntimeTypes.TRANSACTION_OPTIONS));
  }

  /** A call that is made within a transaction; the whole has its value, if it has one. */
  public static CodeBlock around(
      CodeBlock database, CodeBlock options, CodeBlock call, boolean valued) {
    return CodeBlock.of(
        "$L.$L($L,$W() -> $L)",
        database,
        valued ? "inTransaction" : "runInTransaction",
        options,
        call);
  }

  /** The options where they are used, of what runs too seldom for a constant. */
  public static CodeBlock inPlace(TransactionModel transaction) {
    return options(transaction);
  }

  private static CodeBlock options(TransactionModel transaction) {
    CodeBlock.Builder options =
        CodeBlock.builder().add("$T.DEFAULT", RuntimeTypes.TRANSACTION_OPTIONS);
    if (!transaction.isolation().equals(TransactionModel.DEFAULT.isolation())) {
      options.add(".isolation($T.$L)", RuntimeTypes.ISOLATION, transaction.isolation());
    }
    if (transaction.readOnly()) {
      options.add(".asReadOnly()");
    }
    if (transaction.deferrable()) {
      options.add(".asDeferrable()");
    }
    if (transaction.retries() > 0) {
      options.add(".retrying($L)", transaction.retries());
    }
    return options.build();
  }
}
