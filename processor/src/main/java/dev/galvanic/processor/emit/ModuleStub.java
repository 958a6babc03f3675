package dev.galvanic.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The module of a service that has errors: what user code names exists, so that javac does not add
 * an error of its own to each of ours.
 */
public final class ModuleStub {

  private ModuleStub() {}

  /** The stub for the class that {@code @Service} stands on. */
  public static Artifact of(TypeRef service) {
    TypeRef name = TypeRef.of(service.packageName(), service.flat() + "Module");
    TypeSpec spec =
        TypeSpec.classBuilder(name.simple())
            .addAnnotation(ClassName.get("dev.galvanic.annotation", "Generated"))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(ClassName.get("dev.galvanic", "ServiceModule"))
            .addMethod(
                method("description", ClassName.get("dev.galvanic", "ServiceDescription")).build())
            .addMethod(
                method("assemble", ClassName.get("dev.galvanic.route", "Router"))
                    .addParameter(ClassName.get("dev.galvanic", "Wiring"), "wiring")
                    .build())
            .build();
    String source =
        JavaFile.builder(name.packageName(), spec).skipJavaLangImports(true).build().toString();
    return new Artifact.JavaSource(name, source, List.of(service));
  }

  private static MethodSpec.Builder method(String name, ClassName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addStatement("throw new $T($S)", IllegalStateException.class, "did not compile");
  }
}
