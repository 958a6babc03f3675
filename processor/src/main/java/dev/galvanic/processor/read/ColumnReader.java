package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.RecordComponentElement;

/** Reads the column of a component. */
final class ColumnReader {

  private ColumnReader() {}

  static ColumnModel read(RecordComponentElement element, ComponentModel component) {
    Optional<AnnotationView> column = AnnotationView.ours(element, "Column");
    OptionalInt precision = number(column, "precision");
    boolean coded = component.codec().isPresent();
    return new ColumnModel(
        component.name(),
        column
            .flatMap(c -> c.given("name"))
            .orElseGet(() -> Naming.SNAKE_CASE.apply(component.name())),
        coded ? opaque(component.type(), TypeNames.full(element.asType())) : component.type(),
        number(column, "length"),
        precision,
        scale(column, precision),
        column.flatMap(c -> c.given("type")),
        column.flatMap(c -> c.given("defaultSql")),
        AnnotationView.ours(element, "Id").map(ColumnReader::id),
        AnnotationView.ours(element, "Version").isPresent(),
        coded ? List.of() : component.constraints(),
        column.flatMap(c -> c.given("description")).orElse(component.description()),
        component.origin());
  }

  /** What the codec makes of it is not known, whatever the component's type is otherwise. */
  private static ValueType opaque(ValueType type, String name) {
    if (type instanceof ValueType.Nullable nullable) {
      return new ValueType.Nullable(opaque(nullable.of(), name));
    }
    return type instanceof ValueType.Optional optional
        ? new ValueType.Optional(opaque(optional.of(), name))
        : new ValueType.Opaque(name);
  }

  /** 0 is no limit, whether it is written or not. */
  private static OptionalInt number(Optional<AnnotationView> column, String member) {
    int number = column.map(c -> (int) c.number(member)).orElse(0);
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static OptionalInt scale(Optional<AnnotationView> column, OptionalInt precision) {
    OptionalInt scale = number(column, "scale");
    return precision.isPresent() && scale.isEmpty() ? OptionalInt.of(0) : scale;
  }

  private static IdModel id(AnnotationView annotation) {
    String constant = annotation.constant("value");
    return new IdModel(
        constant.isEmpty() ? IdModel.Generation.AUTO : IdModel.Generation.valueOf(constant),
        annotation.text("sequence"));
  }
}
