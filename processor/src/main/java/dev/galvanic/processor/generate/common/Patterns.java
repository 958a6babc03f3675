package dev.galvanic.processor.generate.common;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import dev.galvanic.processor.model.Constraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** The compiled patterns of constraints. */
public final class Patterns {
  private Patterns() {}

  /** The static field that holds a constraint's pattern. */
  public static FieldSpec constant(String name, Constraint.Pattern pattern) {
    CodeBlock flags =
        pattern.flags() == 0 ? CodeBlock.of("") : CodeBlock.of(", $L", flags(pattern.flags()));
    return FieldSpec.builder(Pattern.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.compile($S$L)", Pattern.class, pattern.regexp(), flags)
        .build();
  }

  private static CodeBlock flags(int flags) {
    Map<Integer, String> names = new LinkedHashMap<>();
    names.put(Pattern.UNIX_LINES, "UNIX_LINES");
    names.put(Pattern.CASE_INSENSITIVE, "CASE_INSENSITIVE");
    names.put(Pattern.COMMENTS, "COMMENTS");
    names.put(Pattern.MULTILINE, "MULTILINE");
    names.put(Pattern.DOTALL, "DOTALL");
    names.put(Pattern.UNICODE_CASE, "UNICODE_CASE");
    names.put(Pattern.CANON_EQ, "CANON_EQ");
    List<CodeBlock> set = new ArrayList<>();
    names.forEach(
        (flag, name) -> {
          if ((flags & flag) != 0) {
            set.add(CodeBlock.of("$T.$L", Pattern.class, name));
          }
        });
    return CodeBlock.join(set, " | ");
  }
}
