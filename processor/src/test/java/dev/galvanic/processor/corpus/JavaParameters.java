package dev.galvanic.processor.corpus;

import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parameters as a method has them: {@code int days, @Nullable String name, List<Integer> ids}. */
final class JavaParameters {
  private static final String NULLABLE = "@Nullable ";
  private static final String LIST = "List<";

  private JavaParameters() {}

  static List<SqlBinding> read(String text) {
    List<SqlBinding> bindings = new ArrayList<>();
    for (String parameter : text.split(", ")) {
      int name = parameter.lastIndexOf(' ');
      bindings.add(
          new SqlBinding(
              List.of(parameter.substring(name + 1)),
              type(parameter.substring(0, name)),
              Optional.empty()));
    }
    return bindings;
  }

  private static ValueType type(String java) {
    if (java.startsWith(NULLABLE)) {
      return new ValueType.Nullable(type(java.substring(NULLABLE.length())));
    }
    if (java.startsWith(LIST)) {
      return new ValueType.ListOf(type(java.substring(LIST.length(), java.length() - 1)));
    }
    if (java.equals("Map")) {
      return new ValueType.MapOf(type("String"));
    }
    return Stream.of(ScalarType.values())
        .filter(s -> s.primitive().equals(Optional.of(java)) || s.javaType().endsWith("." + java))
        .findFirst()
        .<ValueType>map(s -> new ValueType.Scalar(s, s.primitive().equals(Optional.of(java))))
        .orElseThrow(() -> new IllegalArgumentException(java));
  }
}
