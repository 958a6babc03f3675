package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.model.SignatureModel;
import javax.lang.model.element.Modifier;

/** Methods of the user's interfaces that are written anew, from what the model says of them. */
public final class WrittenMethods {
  private WrittenMethods() {}

  /** The method without its body. */
  public static MethodSpec.Builder of(SignatureModel signature) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(signature.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(signature.returned().map(TypeTexts::parse).orElse(TypeName.VOID));
    signature.parameters().forEach(p -> method.addParameter(TypeTexts.parse(p.type()), p.name()));
    signature.thrown().stream().map(TypeTexts::parse).forEach(method::addException);
    return method;
  }

  /** Its parameters, as it hands them on. */
  public static CodeBlock arguments(SignatureModel signature) {
    return signature.parameters().stream()
        .map(p -> CodeBlock.of("$N", p.name()))
        .collect(CodeBlock.joining(",$W"));
  }

  /** A call as the method's whole body. */
  public static MethodSpec body(
      MethodSpec.Builder method, SignatureModel signature, CodeBlock call) {
    return method.addStatement(signature.returned().isPresent() ? "return $L" : "$L", call).build();
  }
}
