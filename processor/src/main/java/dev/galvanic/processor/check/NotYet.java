package dev.galvanic.processor.check;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeParts;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.WireUsage;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.List;

/** What the model can say of the wire and no generator can write yet. */
final class NotYet implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.all(service).forEach(operation -> streams(service, operation, diagnostics));
    for (ValueType type : WireUsage.of(service).endless()) {
      diagnostics.error(
          origin(service, type),
          Code.NOT_YET,
          Signature.type(outermost(type))
              + " holds itself with other type arguments, and so never"
              + " ends",
          "Give the inner one the arguments of the outer one");
      return;
    }
  }

  private static ValueType outermost(ValueType type) {
    return type instanceof ValueType.RecordOf use
        ? new ValueType.RecordOf(use.type(), List.of())
        : type;
  }

  private static Origin origin(ServiceModel service, ValueType type) {
    return type instanceof ValueType.RecordOf use
        ? service.record(use.type()).map(r -> r.origin()).orElse(service.origin())
        : service.origin();
  }

  private static void streams(ServiceModel service, Operation operation, Diagnostics diagnostics) {
    if (operation.route().result() instanceof ResultModel.Value value
        && hasStream(service, value.type())) {
      report(operation.route().origin(), operation.signature() + " answers a stream", diagnostics);
    }
    for (ParameterModel parameter : operation.route().parameters()) {
      if (hasStream(service, parameter.type())) {
        report(
            parameter.origin(),
            parameter.name() + " of " + operation.signature() + " is a stream",
            diagnostics);
      }
    }
  }

  private static boolean hasStream(ServiceModel service, ValueType type) {
    return type instanceof ValueType.StreamOf
        || (!(type instanceof ValueType.RecordOf)
            && TypeParts.of(service, type).stream().anyMatch(part -> hasStream(service, part)));
  }

  private static void report(Origin at, String fact, Diagnostics diagnostics) {
    diagnostics.error(at, Code.NOT_YET, fact, "Use a List until streams are there");
  }
}
