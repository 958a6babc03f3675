package dev.galvanic.processor.generate.logged;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.LoggedExpressions;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.generate.common.WrittenMethods;
import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.LoggedModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.SignatureModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The decorator of one interface. */
final class LoggedSource {
  private final String service;
  private final LoggedInterface model;
  private final ClassName name;
  private final NameAllocator fields = new NameAllocator();

  LoggedSource(String service, LoggedInterface model, GeneratedNames names) {
    this.service = service;
    this.model = model;
    this.name = names.logged(model.type());
    fields.newName("logged");
  }

  Artifact source() {
    ClassName type = JavaTypes.of(model.type());
    TypeSpec.Builder source =
        Sources.finalClass(name, CodeBlock.of("Logs the calls of a {@link $T}.\n", type))
            .addSuperinterface(type)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(type, "logged")
                    .addStatement("this.logged = logged")
                    .build());
    for (LoggedInterface.Method method : model.methods()) {
      Optional<FieldSpec> constant = method.logged().map(l -> constant(method.signature(), l));
      constant.ifPresent(source::addField);
      source.addMethod(method(method, constant));
    }
    source.addField(type, "logged", Modifier.PRIVATE, Modifier.FINAL);
    return Sources.file(name, source.build(), List.of(model.type()));
  }

  private FieldSpec constant(SignatureModel signature, LoggedModel logged) {
    String constant = Naming.SNAKE_CASE.apply(signature.name()).toUpperCase(Locale.ROOT);
    return LoggedExpressions.constant(fields.newName(constant), logged, service);
  }

  private static MethodSpec method(LoggedInterface.Method method, Optional<FieldSpec> constant) {
    SignatureModel signature = method.signature();
    boolean hidden = signature.parameters().stream().anyMatch(p -> p.name().equals("logged"));
    CodeBlock call =
        CodeBlock.of(
            "$L.$N($L)",
            hidden ? "this.logged" : "logged",
            signature.name(),
            WrittenMethods.arguments(signature));
    CodeBlock told =
        constant
            .map(
                field ->
                    LoggedExpressions.around(
                        field.name,
                        method.logged().orElseThrow(),
                        LoggedExpressions.verb(
                            signature.staged(), signature.returned().isPresent()),
                        call,
                        parameter -> CodeBlock.of("$N", parameter)))
            .orElse(call);
    return WrittenMethods.body(WrittenMethods.of(signature), signature, told);
  }
}
