package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.generate.common.TypeTexts;
import dev.galvanic.processor.model.DefaultMethodModel;
import javax.lang.model.element.Modifier;

/**
 * A method that the repository has a body for, with a transaction around it.
 *
 * @param repository the interface
 * @param database the name of the field that has the database
 * @param options of the transaction
 */
record TransactionalMethod(
    DefaultMethodModel model, ClassName repository, String database, CodeBlock options) {

  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(model.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(model.returned().map(TypeTexts::parse).orElse(TypeName.VOID));
    model.parameters().forEach(p -> method.addParameter(TypeTexts.parse(p.type()), p.name()));
    model.thrown().map(TypeTexts::parse).ifPresent(method::addException);
    CodeBlock arguments =
        model.parameters().stream()
            .map(p -> CodeBlock.of("$N", p.name()))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock call = CodeBlock.of("$T.super.$N($L)", repository, model.name(), arguments);
    boolean valued = model.returned().isPresent();
    CodeBlock within =
        TransactionExpressions.around(CodeBlock.of("$N", database), options, call, valued);
    return valued
        ? method.addStatement("return $L", within).build()
        : method.addStatement(within).build();
  }
}
