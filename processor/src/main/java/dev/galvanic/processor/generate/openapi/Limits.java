package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.Constraint;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in a schema what the constraints of a value say. */
final class Limits {
  private static final String NOT_BLANK = "\\S";

  private static final List<Map.Entry<String, Integer>> FLAGS =
      List.of(
          Map.entry("UNIX_LINES", Pattern.UNIX_LINES),
          Map.entry("CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE),
          Map.entry("COMMENTS", Pattern.COMMENTS),
          Map.entry("MULTILINE", Pattern.MULTILINE),
          Map.entry("DOTALL", Pattern.DOTALL),
          Map.entry("UNICODE_CASE", Pattern.UNICODE_CASE),
          Map.entry("CANON_EQ", Pattern.CANON_EQ));

  private final Schema<Object> schema;
  private final Kind kind;

  /** What a size is the size of. */
  private enum Kind {
    TEXT,
    ARRAY,
    OBJECT,
    OTHER
  }

  private Limits(Schema<Object> schema) {
    this.schema = schema;
    kind = kind(schema);
  }

  /** Nothing is said of a reference: no constraint but NotNull fits a record or an enum. */
  static void apply(List<Constraint> constraints, Schema<Object> schema) {
    if (schema.get$ref() == null) {
      Limits limits = new Limits(schema);
      constraints.forEach(limits::apply);
    }
  }

  private static Kind kind(Schema<Object> schema) {
    if (schema.getTypes() == null) {
      return Kind.OTHER;
    }
    if (schema.getTypes().contains("string")) {
      return Kind.TEXT;
    }
    return schema.getTypes().contains("array")
        ? Kind.ARRAY
        : schema.getTypes().contains("object") ? Kind.OBJECT : Kind.OTHER;
  }

  private void apply(Constraint constraint) {
    if (constraint instanceof Constraint.NotBlank) {
      atLeast(1);
      pattern(NOT_BLANK);
    } else if (constraint instanceof Constraint.NotEmpty) {
      atLeast(1);
    } else if (constraint instanceof Constraint.Size size) {
      atLeast(size.min());
      atMost(size.max());
    } else if (constraint instanceof Constraint.Min min) {
      schema.setMinimum(BigDecimal.valueOf(min.value()));
    } else if (constraint instanceof Constraint.Max max) {
      schema.setMaximum(BigDecimal.valueOf(max.value()));
    } else if (constraint instanceof Constraint.Positive) {
      schema.setExclusiveMinimumValue(BigDecimal.ZERO);
    } else if (constraint instanceof Constraint.PositiveOrZero) {
      schema.setMinimum(BigDecimal.ZERO);
    } else if (constraint instanceof Constraint.Pattern pattern) {
      pattern(pattern);
    } else if (constraint instanceof Constraint.Email) {
      schema.setFormat("email");
    }
  }

  private void atLeast(int min) {
    switch (kind) {
      case TEXT -> schema.setMinLength(larger(schema.getMinLength(), min));
      case ARRAY -> schema.setMinItems(larger(schema.getMinItems(), min));
      case OBJECT -> schema.setMinProperties(larger(schema.getMinProperties(), min));
      case OTHER -> {}
    }
  }

  private static @Nullable Integer larger(@Nullable Integer before, int min) {
    if (min <= 0) {
      return before;
    }
    return before == null ? min : Math.max(before, min);
  }

  private void atMost(int max) {
    if (max == Integer.MAX_VALUE) {
      return;
    }
    switch (kind) {
      case TEXT -> schema.setMaxLength(max);
      case ARRAY -> schema.setMaxItems(max);
      case OBJECT -> schema.setMaxProperties(max);
      case OTHER -> {}
    }
  }

  /** A regexp of ours matches the whole text, a schema's any part of it. */
  private void pattern(Constraint.Pattern pattern) {
    if (pattern.flags() == 0) {
      pattern("^(?:" + pattern.regexp() + ")$");
    } else {
      // A schema has no flags; what it cannot say exactly, a person still reads.
      String sentence =
          "Matches `"
              + pattern.regexp()
              + "` with "
              + String.join(", ", flags(pattern.flags()))
              + ".";
      String before = schema.getDescription();
      schema.setDescription(before == null ? sentence : before + "\n\n" + sentence);
    }
  }

  private static List<String> flags(int flags) {
    return FLAGS.stream()
        .filter(flag -> (flags & flag.getValue()) != 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void pattern(String regexp) {
    if (schema.getPattern() == null) {
      schema.setPattern(regexp);
    } else {
      JsonSchema part = new JsonSchema();
      part.setPattern(regexp);
      schema.addAllOfItem(part);
    }
  }
}
