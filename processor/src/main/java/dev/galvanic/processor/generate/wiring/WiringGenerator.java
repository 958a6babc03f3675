package dev.galvanic.processor.generate.wiring;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.ServiceModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The module of a service. */
public final class WiringGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    ClassName name = names.module();
    TypeSpec module =
        Sources.finalClass(name, CodeBlock.of("The wiring of $L.\n", service.name()))
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(RuntimeTypes.SERVICE_MODULE)
            .addMethod(
                ModuleMethods.description().addStatement("return $L", description(service)).build())
            .addMethod(
                ModuleMethods.assemble().addCode(new Assembly(service, names).code()).build())
            .build();
    return List.of(Sources.file(name, module, Sources.origins(service)));
  }

  private static CodeBlock description(ServiceModel service) {
    String folder = "/" + service.resourceFolder();
    return CodeBlock.of(
        "new $T($S, $S, $S, $T.$L, $S, $S, $L, $L)",
        RuntimeTypes.SERVICE_DESCRIPTION,
        service.name(),
        service.title(),
        service.version(),
        RuntimeTypes.REPLY_STYLE,
        service.plain() ? "PLAIN" : "ENVELOPE",
        folder + "/openapi.json",
        service.tables().isEmpty() ? "" : folder + "/migrations",
        Needed.database(service),
        Needed.clients(service));
  }
}
