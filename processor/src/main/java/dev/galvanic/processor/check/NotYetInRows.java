package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ColumnShape;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.List;

/** What the model can say of rows and arguments and no generator can write yet. */
final class NotYetInRows implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (RepositoryModel repository : service.repositories()) {
      for (StatementModel statement : repository.statements()) {
        String name = repository.type().nested() + "." + statement.method();
        statement.result().row().ifPresent(r -> row(service, statement, name, r, diagnostics));
        arguments(statement, name, diagnostics);
      }
    }
  }

  private static void row(
      ServiceModel service,
      StatementModel statement,
      String name,
      ValueType row,
      Diagnostics diagnostics) {
    ColumnShape shape = ColumnShape.of(row);
    if (row.present() instanceof ValueType.RecordOf use && use.arguments().isEmpty()) {
      service
          .record(use.type())
          .ifPresent(m -> m.components().forEach(c -> column(m, c, diagnostics)));
    } else if (row.present() instanceof ValueType.RecordOf
        || shape == ColumnShape.NONE
        || shape == ColumnShape.ARRAY && row.present() instanceof ValueType.SetOf) {
      diagnostics.error(
          statement.origin(),
          Code.NOT_YET,
          name + " answers " + name(row) + ", which no row is read as",
          "Answer a record, a scalar, an enum, a map or a List of scalars of one row");
    }
  }

  private static void column(RecordModel model, ComponentModel component, Diagnostics diagnostics) {
    if (component.codec().isEmpty() && ColumnShape.of(component.type()) == ColumnShape.NONE) {
      diagnostics.error(
          component.origin(),
          Code.NOT_YET,
          component.name()
              + " of "
              + model.type().nested()
              + " is "
              + name(component.type())
              + ", which no column is read as",
          "Use a scalar, an enum, a List or Set of these, or what JSON is read as: a record, a map");
    }
  }

  private static void arguments(StatementModel statement, String name, Diagnostics diagnostics) {
    List<SqlBinding> bindings =
        statement.texts().stream().flatMap(t -> t.bindings().stream()).distinct().toList();
    for (SqlBinding binding : bindings) {
      if (binding.codec().isEmpty() && ColumnShape.of(binding.type()) == ColumnShape.NONE) {
        diagnostics.error(
            statement.origin(),
            Code.NOT_YET,
            ":"
                + String.join(".", binding.path())
                + " of "
                + name
                + " is "
                + name(binding.type())
                + ", which cannot be sent",
            "Send a scalar, an enum, a List or Set of these, or what is sent as JSON: a record, a map");
      }
    }
  }

  private static String name(ValueType type) {
    boolean absent =
        type.present().element().filter(ValueType.Nullable.class::isInstance).isPresent();
    return Signature.type(type) + (absent ? " of what may be null" : "");
  }
}
