package dev.galvanic.processor.read;

import dev.galvanic.processor.model.CheckModel;
import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.IndexModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ReferenceModel;
import dev.galvanic.processor.model.ReferentialAction;
import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.UniqueModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the table of a {@code @Model} record. */
final class TableReader {

  private final Compile compile;

  TableReader(Compile compile) {
    this.compile = compile;
  }

  TableModel read(TypeElement element, AnnotationView model, RecordModel record) {
    List<ColumnModel> columns = new ArrayList<>();
    for (ComponentModel component : record.components()) {
      columns.add(ColumnReader.read(component(element, component.name()), component));
    }
    return new TableModel(
        record.type(),
        model.text("schema"),
        model.given("table").orElseGet(() -> Naming.SNAKE_CASE.apply(record.type().simple())),
        columns,
        parts(element, columns, "Unique", TableReader::unique),
        parts(element, columns, "Index", TableReader::index),
        parts(element, columns, "References", this::reference),
        parts(element, columns, "Check", TableReader::check),
        Migrations.of(element),
        model.given("description").orElse(record.description()),
        ElementOrigin.of(element));
  }

  /** Those on the record first, then those on its components, which are of one column each. */
  private <T> List<T> parts(
      TypeElement record,
      List<ColumnModel> columns,
      String annotation,
      BiFunction<AnnotationView, List<String>, T> read) {
    List<T> parts = new ArrayList<>();
    for (AnnotationView view : AnnotationView.repeated(record, annotation)) {
      parts.add(read.apply(view, view.texts("columns")));
    }
    for (ColumnModel column : columns) {
      for (AnnotationView view :
          AnnotationView.repeated(component(record, column.component()), annotation)) {
        refuseColumns(view, record, column);
        parts.add(read.apply(view, List.of(column.name())));
      }
    }
    return parts;
  }

  private void refuseColumns(AnnotationView view, TypeElement record, ColumnModel column) {
    if (!view.texts("columns").isEmpty()) {
      compile.error(
          view.origin("columns"),
          Code.MISPLACED_ANNOTATION,
          "@"
              + view.simpleName()
              + " on "
              + record.getSimpleName()
              + "."
              + column.component()
              + " names columns, but there it is of that one column",
          "Remove columns, or put it on the record");
    }
  }

  private static UniqueModel unique(AnnotationView view, List<String> columns) {
    return new UniqueModel(columns, view.text("name"), view.origin());
  }

  private static CheckModel check(AnnotationView view, List<String> columns) {
    return new CheckModel(view.text("value").strip(), view.text("name"), view.origin());
  }

  private static IndexModel index(AnnotationView view, List<String> columns) {
    String method = view.constant("method");
    boolean component = view.element().getKind() == ElementKind.RECORD_COMPONENT;
    return new IndexModel(
        // What is written stands as it is, since it may be an expression.
        component ? columns.stream().map(SqlIdentifier::of).toList() : columns,
        view.text("name"),
        view.flag("unique"),
        method.isEmpty() ? IndexMethod.BTREE : IndexMethod.valueOf(method),
        view.text("where").strip(),
        view.texts("include"),
        view.origin());
  }

  private ReferenceModel reference(AnnotationView view, List<String> columns) {
    return new ReferenceModel(
        columns,
        view.classOf("value").flatMap(this::model),
        view.text("table"),
        view.texts("to"),
        action(view, "onDelete"),
        action(view, "onUpdate"),
        view.text("name"),
        view.origin());
  }

  private Optional<TypeRef> model(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      compile.await();
    }
    return compile.types().asElement(type) instanceof TypeElement element
        ? Optional.of(compile.ref(element))
        : Optional.empty();
  }

  private static ReferentialAction action(AnnotationView view, String member) {
    String constant = view.constant(member);
    return constant.isEmpty() ? ReferentialAction.NO_ACTION : ReferentialAction.valueOf(constant);
  }

  private static RecordComponentElement component(TypeElement record, String name) {
    return record.getRecordComponents().stream()
        .filter(c -> c.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }
}
