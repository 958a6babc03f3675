package dev.galvanic.processor.generate.row;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The mapper of one record. */
record RowMapperSource(RecordModel model, List<String> columns, ClassName name) {
  private static final ParameterizedTypeName NAMES =
      ParameterizedTypeName.get(List.class, String.class);

  Artifact source() {
    TypeName record = JavaTypes.of(model.type());
    TypeSpec type =
        Sources.finalClass(name, CodeBlock.of("Rows as {@link $T}.\n", record))
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ROW_MAPPER, record))
            .addField(
                FieldSpec.builder(name, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build())
            .addField(
                FieldSpec.builder(
                        NAMES, "COLUMNS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(names())
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(columnsMethod())
            .addMethod(map(record))
            .build();
    return Sources.file(name, type, List.of(model.type()));
  }

  private CodeBlock names() {
    CodeBlock names =
        columns.stream()
            .map(column -> CodeBlock.of("$S", column))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of("$T.of($Z$L)", List.class, names);
  }

  private static MethodSpec columnsMethod() {
    return MethodSpec.methodBuilder("columns")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(NAMES)
        .addStatement("return COLUMNS")
        .build();
  }

  private MethodSpec map(TypeName record) {
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < model.components().size(); i++) {
      values.add(RowValue.of(model.components().get(i).type(), i));
    }
    return MethodSpec.methodBuilder("map")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(record)
        .addParameter(RuntimeTypes.ROW, "row")
        .addStatement(CodeBlock.of("return new $T($Z$L)", record, CodeBlock.join(values, ",$W")))
        .build();
  }
}
