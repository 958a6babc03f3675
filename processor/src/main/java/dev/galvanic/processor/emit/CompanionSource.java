package dev.galvanic.processor.emit;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Renders companions. */
public final class CompanionSource {

  private static final ClassName COMPANION = ClassName.get("dev.galvanic.annotation", "Companion");
  private static final ClassName GENERATED = ClassName.get("dev.galvanic.annotation", "Generated");

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
    TypeRef name = type.companion();
    TypeSpec spec =
        TypeSpec.classBuilder(name.simple())
            .addJavadoc("What Galvanic knows of {@code $L}, for other compiles.\n", type.nested())
            .addAnnotation(GENERATED)
            .addAnnotation(companion.build())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .build();
    String source =
        JavaFile.builder(name.packageName(), spec).skipJavaLangImports(true).build().toString();
    return new Artifact.JavaSource(name, source, origins);
  }
}
