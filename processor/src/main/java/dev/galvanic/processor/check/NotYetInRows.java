package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.Optional;

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
    Optional<RecordModel> model =
        row.present() instanceof ValueType.RecordOf use && use.arguments().isEmpty()
            ? service.record(use.type())
            : Optional.empty();
    if (model.isPresent()) {
      model.get().components().forEach(c -> column(model.get(), c, diagnostics));
    } else if (!isColumn(row.present()) || row.present() instanceof ValueType.SetOf) {
      diagnostics.error(
          statement.origin(),
          Code.NOT_YET,
          name + " answers " + Signature.type(row) + ", which no row is read as",
          "Answer a record, a scalar, an enum or a List of scalars of one row");
    }
  }

  private static void column(RecordModel model, ComponentModel component, Diagnostics diagnostics) {
    if (!isColumn(component.type().present())) {
      diagnostics.error(
          component.origin(),
          Code.NOT_YET,
          component.name()
              + " of "
              + model.type().nested()
              + " is "
              + Signature.type(component.type())
              + ", which no column is read as",
          "Use a scalar, an enum, or a List or Set of these; JSON can be read as a String");
    }
  }

  private static void arguments(StatementModel statement, String name, Diagnostics diagnostics) {
    for (SqlBinding binding : statement.bindings()) {
      if (!isColumn(binding.type().present())) {
        diagnostics.error(
            statement.origin(),
            Code.NOT_YET,
            ":"
                + String.join(".", binding.path())
                + " of "
                + name
                + " is "
                + Signature.type(binding.type())
                + ", which cannot be sent",
            "Name the components of a record, as in :user.name; send JSON as a String");
      }
    }
  }

  private static boolean isColumn(ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return isOne(list.of());
    }
    return type instanceof ValueType.SetOf set ? isOne(set.of()) : isOne(type);
  }

  private static boolean isOne(ValueType type) {
    return type instanceof ValueType.Scalar || type instanceof ValueType.EnumOf;
  }
}
