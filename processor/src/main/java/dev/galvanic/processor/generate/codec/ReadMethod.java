package dev.galvanic.processor.generate.codec;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.CodecExpressions;
import dev.galvanic.processor.generate.common.ConstraintCalls;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.Literals;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Optional;

/** How a record is read: its members in any order, then the record from what they were. */
final class ReadMethod {
  private final RecordModel model;
  private final List<Member> members;
  private final MemberRead reads;

  ReadMethod(RecordModel model, List<Member> members, CodecExpressions codecs) {
    this.model = model;
    this.members = members;
    this.reads = new MemberRead(codecs);
  }

  MethodSpec method(TypeName type) {
    MethodSpec.Builder method =
        CodecParts.read(type)
            .beginControlFlow("if (!in.beginObject())")
            .addStatement("return null")
            .endControlFlow();
    for (Member member : members) {
      ComponentModel component = member.component();
      method.addStatement(
          "$T $N = $L", JavaTypes.of(component.type()), member.local(), initial(component));
    }
    if (members.isEmpty()) {
      method.addStatement("in.nextMember(MEMBERS)");
    } else {
      method
          .beginControlFlow(
              "for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS))")
          .addCode(dispatch())
          .endControlFlow();
    }
    CodeBlock locals =
        members.stream().map(m -> CodeBlock.of("$N", m.local())).collect(CodeBlock.joining(", "));
    return method
        .addStatement(
            "return in.failed() ? null : new $T$L($L)",
            JavaTypes.of(model.type()),
            model.variables().isEmpty() ? "" : "<>",
            locals)
        .build();
  }

  private CodeBlock dispatch() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member)");
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      CodeBlock value = reads.value(member.component());
      if (member.checks().isEmpty()) {
        code.addStatement("case $L -> $N = $L", i, member.local(), value);
      } else {
        code.beginControlFlow("case $L ->", i)
            .addStatement("$N = $L", member.local(), value)
            .add(checks(member))
            .endControlFlow();
      }
    }
    return code.addStatement("default -> throw new $T()", IllegalStateException.class)
        .endControlFlow()
        .build();
  }

  private static CodeBlock checks(Member member) {
    CodeBlock value =
        member.component().type() instanceof ValueType.Optional
            ? CodeBlock.of("$N.orElse(null)", member.local())
            : CodeBlock.of("$N", member.local());
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (in.checking())");
    for (Member.Check check : member.checks()) {
      code.addStatement(ConstraintCalls.call(check.constraint(), "in", value, check.pattern()));
    }
    return code.endControlFlow().build();
  }

  /** What the component is if the document leaves it out. */
  private static CodeBlock initial(ComponentModel component) {
    if (component.defaultText().isPresent()) {
      return Literals.ofText(component.type(), component.defaultText().get());
    } else if (component.type() instanceof ValueType.Optional) {
      return CodeBlock.of("$T.empty()", Optional.class);
    } else if (component.type() instanceof ValueType.Scalar scalar && scalar.primitive()) {
      return CodeBlock.of(scalar.scalar() == ScalarType.BOOLEAN ? "false" : "0");
    }
    return CodeBlock.of("null");
  }
}
