package dev.galvanic.processor.read;

import dev.galvanic.processor.model.AcceptModel;
import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.MigrationModel;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.schema.VersionName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the versions of tables. */
final class Migrations {

  private Migrations() {}

  /** Of a model, in the order of their versions. */
  static List<MigrationModel> of(TypeElement model) {
    return AnnotationView.repeated(model, "Migrate").stream()
        .map(Migrations::migration)
        .sorted((a, b) -> VersionName.compare(a.version(), b.version()))
        .toList();
  }

  /** The tables that a service has no more, in source order. */
  static List<DroppedTableModel> dropped(TypeElement service) {
    return AnnotationView.repeated(service, "DropTable").stream().map(Migrations::dropped).toList();
  }

  private static MigrationModel migration(AnnotationView annotation) {
    return new MigrationModel(
        annotation.text("version"),
        annotation.text("author"),
        annotation.text("date"),
        Operations.of(annotation),
        accepted(annotation),
        annotation.origin());
  }

  private static DroppedTableModel dropped(AnnotationView annotation) {
    return new DroppedTableModel(
        TableName.of(annotation.text("value")),
        annotation.text("version"),
        annotation.text("author"),
        annotation.text("date"),
        annotation.flag("keep"),
        accepted(annotation),
        annotation.origin());
  }

  private static List<AcceptModel> accepted(AnnotationView annotation) {
    return annotation.annotations("accept").stream()
        .map(a -> new AcceptModel(a.text("rule"), a.text("reason"), a.origin()))
        .toList();
  }
}
