package dev.galvanic.processor.generate.wiring;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The module of a service that has errors: all that user code can name, so that the errors reported
 * are the user's own, and none says that the module is missing.
 */
public final class StubModule {
  private StubModule() {}

  /** The stub for the service that this class declares. */
  public static Artifact of(TypeRef service) {
    ClassName name = JavaTypes.of(GeneratedNames.moduleOf(service));
    CodeBlock body =
        CodeBlock.of(
            "throw new $T($S);\n",
            IllegalStateException.class,
            "The errors of this service's compile are still to be mended.");
    TypeSpec type =
        Sources.finalClass(
                name, CodeBlock.of("Stands for the wiring of {@link $T}.\n", JavaTypes.of(service)))
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(RuntimeTypes.SERVICE_MODULE)
            .addMethod(ModuleMethods.description().addCode(body).build())
            .addMethod(ModuleMethods.assemble().addCode(body).build())
            .build();
    return Sources.file(name, type, List.of(service));
  }
}
