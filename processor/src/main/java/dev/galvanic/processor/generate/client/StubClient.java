package dev.galvanic.processor.generate.client;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A client of a resource where its compile has errors and another service of it asks for the
 * client, so that none of the errors says that it is missing.
 */
public final class StubClient {
  private StubClient() {}

  /**
   * The stub of this name.
   *
   * @param services of the compile
   */
  public static Artifact of(TypeRef client, List<TypeRef> services) {
    TypeSpec type =
        TypeSpec.interfaceBuilder(JavaTypes.of(client))
            .addJavadoc(CodeBlock.of("Stands for a client until the errors are mended.\n"))
            .addAnnotation(RuntimeTypes.GENERATED)
            .addModifiers(Modifier.PUBLIC)
            .build();
    return Sources.file(JavaTypes.of(client), type, services);
  }
}
