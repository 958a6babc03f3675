package dev.galvanic.processor.generate.codec;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.model.ValueType;
import java.util.List;

/** How a record is written: every member, in declaration order. */
final class WriteMethod {
  private final List<Member> members;
  private final CodecExpressions codecs;

  WriteMethod(List<Member> members, CodecExpressions codecs) {
    this.members = members;
    this.codecs = codecs;
  }

  MethodSpec method(TypeName type) {
    MethodSpec.Builder method = CodecParts.write(type).addStatement("out.beginObject()");
    for (Member member : members) {
      CodeBlock value = CodeBlock.of("value.$N()", member.component().name());
      if (member.component().type() instanceof ValueType.Nullable nullable) {
        method
            .addStatement("out.member($N)", member.constant())
            .beginControlFlow("if ($L == null)", value)
            .addStatement("out.nullValue()")
            .nextControlFlow("else")
            .addStatement("out$L", call(nullable.of(), value, true))
            .endControlFlow();
      } else {
        method.addStatement(
            "out.member($N)$L", member.constant(), call(member.component().type(), value, false));
      }
    }
    return method.addStatement("out.endObject()").build();
  }

  private CodeBlock call(ValueType type, CodeBlock value, boolean known) {
    if (type instanceof ValueType.ListOf list) {
      return CodeBlock.of(".list($L, $L)", value, codecs.codec(list.of()));
    } else if (type instanceof ValueType.SetOf set) {
      return CodeBlock.of(".list($L, $L)", value, codecs.codec(set.of()));
    } else if (type instanceof ValueType.MapOf map) {
      return CodeBlock.of(".map($L, $L)", value, codecs.codec(map.of()));
    } else if (type instanceof ValueType.Scalar scalar && (unboxed(scalar) || known)) {
      return CodeBlock.of(".$L($L)", scalar.scalar().accessor(), value);
    }
    // Also for what is boxed: the writer names the member that is null, unboxing would not.
    return CodeBlock.of(".value($L, $L)", codecs.codec(type), value);
  }

  private static boolean unboxed(ValueType.Scalar scalar) {
    return scalar.primitive() || scalar.scalar().primitive().isEmpty();
  }
}
