package dev.galvanic.processor.generate.wiring;

import com.squareup.javapoet.MethodSpec;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** The methods of ServiceModule, still without bodies. */
final class ModuleMethods {
  private ModuleMethods() {}

  static MethodSpec.Builder description() {
    return MethodSpec.methodBuilder("description")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.SERVICE_DESCRIPTION);
  }

  static MethodSpec.Builder assemble() {
    return MethodSpec.methodBuilder("assemble")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(RuntimeTypes.ROUTER)
        .addParameter(RuntimeTypes.WIRING, "wiring")
        .addException(Exception.class);
  }
}
