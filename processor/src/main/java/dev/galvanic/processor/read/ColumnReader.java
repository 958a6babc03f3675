package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.Naming;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.RecordComponentElement;

/** Reads the column of a component. */
final class ColumnReader {

  private ColumnReader() {}

  static ColumnModel read(RecordComponentElement element, ComponentModel component) {
    Optional<AnnotationView> column = AnnotationView.ours(element, "Column");
    OptionalInt precision = number(column, "precision");
    return new ColumnModel(
        component.name(),
        column
            .flatMap(c -> c.given("name"))
            .orElseGet(() -> Naming.SNAKE_CASE.apply(component.name())),
        component.type(),
        number(column, "length"),
        precision,
        scale(column, precision),
        column.flatMap(c -> c.given("type")),
        column.flatMap(c -> c.given("defaultSql")),
        AnnotationView.ours(element, "Id").map(ColumnReader::id),
        AnnotationView.ours(element, "Version").isPresent(),
        component.constraints(),
        column.flatMap(c -> c.given("description")).orElse(component.description()),
        component.origin());
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
