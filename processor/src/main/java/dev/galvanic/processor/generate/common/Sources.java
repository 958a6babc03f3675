package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Starts and finishes generated classes. */
public final class Sources {
  private Sources() {}

  /** A package-private final class with its Javadoc, marked as generated. */
  public static TypeSpec.Builder finalClass(ClassName name, CodeBlock javadoc) {
    return TypeSpec.classBuilder(name)
        .addJavadoc(javadoc)
        .addAnnotation(RuntimeTypes.GENERATED)
        .addModifiers(Modifier.FINAL);
  }

  /** The file of a class that is made from these types. */
  public static Artifact.JavaSource file(ClassName name, TypeSpec type, List<TypeRef> origins) {
    String text =
        JavaFile.builder(name.packageName(), type)
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString();
    return new Artifact.JavaSource(
        TypeRef.of(name.packageName(), name.simpleName()), SourceText.tidy(text), origins);
  }

  /** The origins of what belongs to the service as a whole: every type that it is made from. */
  public static List<TypeRef> origins(ServiceModel service) {
    return Stream.of(
            Stream.of(service.type()),
            service.resources().stream().map(ResourceModel::type),
            service.repositories().stream().map(RepositoryModel::type),
            service.clients().stream().map(ClientModel::type),
            service.records().stream().map(RecordModel::type),
            service.enums().stream().map(EnumModel::type))
        .flatMap(types -> types)
        .distinct()
        .toList();
  }
}
