package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads the table of a {@code @Model} record. */
final class TableReader {

  private TableReader() {}

  static TableModel read(TypeElement element, AnnotationView model, RecordModel record) {
    List<ColumnModel> columns =
        record.components().stream().map(c -> column(component(element, c), c)).toList();
    return new TableModel(
        record.type(),
        model.text("schema"),
        model.given("table").orElseGet(() -> Naming.SNAKE_CASE.apply(record.type().simple())),
        columns,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        model.given("description").orElse(record.description()),
        ElementOrigin.of(element));
  }

  private static ColumnModel column(RecordComponentElement element, ComponentModel component) {
    Optional<AnnotationView> column = AnnotationView.ours(element, "Column");
    int length = column.map(c -> (int) c.number("length")).orElse(0);
    return new ColumnModel(
        component.name(),
        column
            .flatMap(c -> c.given("name"))
            .orElseGet(() -> Naming.SNAKE_CASE.apply(component.name())),
        component.type(),
        length > 0 ? OptionalInt.of(length) : OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        column.flatMap(c -> c.given("type")),
        column.flatMap(c -> c.given("defaultSql")),
        AnnotationView.ours(element, "Id").map(i -> new IdModel(IdModel.Generation.AUTO, "")),
        AnnotationView.ours(element, "Version").isPresent(),
        component.constraints(),
        column.flatMap(c -> c.given("description")).orElse(component.description()),
        component.origin());
  }

  private static RecordComponentElement component(TypeElement record, ComponentModel component) {
    return record.getRecordComponents().stream()
        .filter(c -> c.getSimpleName().contentEquals(component.name()))
        .findFirst()
        .orElseThrow();
  }
}
