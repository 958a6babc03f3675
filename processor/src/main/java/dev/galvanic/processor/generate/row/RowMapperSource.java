package dev.galvanic.processor.generate.row;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.common.CodecFields;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.Sources;
import dev.galvanic.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The mapper of one record. */
final class RowMapperSource {
  private static final ParameterizedTypeName NAMES =
      ParameterizedTypeName.get(List.class, String.class);

  private final RecordModel model;
  private final List<String> columns;
  private final ClassName name;
  private final CodecFields codecs;

  RowMapperSource(RecordModel model, List<String> columns, GeneratedNames names) {
    this.model = model;
    this.columns = columns;
    this.name = names.rowMapper(model.type());
    NameAllocator fields = new NameAllocator();
    fields.newName("INSTANCE");
    fields.newName("COLUMNS");
    this.codecs = new CodecFields(names, fields);
  }

  Artifact source() {
    TypeName record = JavaTypes.of(model.type());
    MethodSpec map = map(record);
    TypeSpec.Builder type =
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
            .addFields(codecs.fields())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(columnsMethod())
            .addMethod(map);
    return Sources.file(name, type.build(), List.of(model.type()));
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
    RowValue value = new RowValue(codecs);
    List<CodeBlock> values = new ArrayList<>();
    for (int i = 0; i < model.components().size(); i++) {
      values.add(value.of(model.components().get(i), i));
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
