package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeParts;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** Streams, which the model knows and no generator writes yet. */
final class NotYetStream implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.all(service).forEach(operation -> check(service, operation, diagnostics));
    for (RecordModel model : service.records()) {
      for (ComponentModel component : model.components()) {
        if (hasStream(service, component.type())) {
          String name = component.name() + " of " + model.type().nested();
          report(component.origin(), name + " is a stream", diagnostics);
        }
      }
    }
  }

  private static void check(ServiceModel service, Operation operation, Diagnostics diagnostics) {
    if (operation.route().result() instanceof ResultModel.Value value
        && hasStream(service, value.type())) {
      report(operation.route().origin(), operation.signature() + " answers a stream", diagnostics);
    }
    for (ParameterModel parameter : operation.route().parameters()) {
      if (hasStream(service, parameter.type())) {
        String name = parameter.name() + " of " + operation.signature();
        report(parameter.origin(), name + " is a stream", diagnostics);
      }
    }
  }

  /** The components of a record are looked at where they stand. */
  private static boolean hasStream(ServiceModel service, ValueType type) {
    if (type instanceof ValueType.RecordOf use) {
      return use.arguments().stream().anyMatch(argument -> hasStream(service, argument));
    }
    return type instanceof ValueType.StreamOf
        || TypeParts.of(service, type).stream().anyMatch(part -> hasStream(service, part));
  }

  private static void report(Origin at, String fact, Diagnostics diagnostics) {
    diagnostics.error(at, Code.NOT_YET, fact, "Use a List until streams are there");
  }
}
