package dev.galvanic.processor.generate.companion;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Renders companions. */
public final class CompanionSource {
  private static final ClassName COMPANION = ClassName.get("dev.galvanic.annotation", "Companion");

  private CompanionSource() {}

  /**
   * The companion of a type.
   *
   * @param text the model, in pieces that fit into a constant
   * @param origins what it was made from
   */
  public static Artifact of(TypeRef type, List<String> text, List<TypeRef> origins) {
    AnnotationSpec.Builder companion = AnnotationSpec.builder(COMPANION);
    text.forEach(piece -> companion.addMember("value", "$S", piece));
    ClassName name = JavaTypes.of(type.companion());
    TypeSpec spec =
        Sources.finalClass(
                name,
                CodeBlock.of(
                    "What Galvanic knows of {@code $L}, for later compiles.\n", type.nested()))
            .addAnnotation(companion.build())
            .addModifiers(Modifier.PUBLIC)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .build();
    return Sources.file(name, spec, origins);
  }
}
