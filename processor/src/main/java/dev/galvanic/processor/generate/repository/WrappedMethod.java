package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.generate.common.WrittenMethods;
import dev.galvanic.processor.model.DefaultMethodModel;
import dev.galvanic.processor.model.SignatureModel;
import java.util.Optional;

/**
 * A method that the repository has a body for, with a transaction around it, or a line in the log.
 *
 * @param repository the interface
 * @param database the name of the field that has the database
 * @param options of the transaction
 * @param logged the constant that logs it
 */
record WrappedMethod(
    DefaultMethodModel model,
    ClassName repository,
    String database,
    Optional<CodeBlock> options,
    Optional<String> logged) {

  MethodSpec method() {
    SignatureModel signature = model.signature();
    boolean valued = signature.returned().isPresent();
    CodeBlock call =
        CodeBlock.of(
            "$T.super.$N($L)", repository, signature.name(), WrittenMethods.arguments(signature));
    CodeBlock within =
        options
            .map(o -> TransactionExpressions.around(CodeBlock.of("$N", database), o, call, valued))
            .orElse(call);
    CodeBlock told =
        logged
            .map(
                constant ->
                    LoggedExpressions.around(
                        constant,
                        model.logged().orElseThrow(),
                        LoggedExpressions.verb(signature.staged(), valued),
                        within,
                        parameter -> CodeBlock.of("$N", parameter)))
            .orElse(within);
    return WrittenMethods.body(WrittenMethods.of(signature), signature, told);
  }
}
