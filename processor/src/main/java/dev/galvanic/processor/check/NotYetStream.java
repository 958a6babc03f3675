package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.StreamSource;
import dev.galvanic.processor.model.TypeParts;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;

/** Streams where the model knows them and no generator writes them yet: but for whole results. */
final class NotYetStream implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Operation.handlers(service).forEach(handler -> check(service, handler, true, diagnostics));
    Operation.calls(service).forEach(call -> check(service, call, false, diagnostics));
    for (RecordModel model : service.records()) {
      for (ComponentModel component : model.components()) {
        if (hasStream(service, component.type())) {
          String name = component.name() + " of " + model.type().nested();
          report(component.origin(), name + " is a stream", diagnostics);
        }
      }
    }
  }

  private static void check(
      ServiceModel service, Operation operation, boolean handler, Diagnostics diagnostics) {
    ResultModel result = operation.route().result();
    Origin at = operation.route().origin();
    if (result instanceof ResultModel.Value value && hasStream(service, value.type())
        || result instanceof ResultModel.Streamed streamed && hasStream(service, streamed.item())) {
      report(at, operation.signature() + " answers a stream within another value", diagnostics);
    } else if (result instanceof ResultModel.Streamed streamed && !handler && later(streamed)) {
      report(at, operation.signature() + " answers a stage of a stream", diagnostics);
    }
    for (ParameterModel parameter : operation.route().parameters()) {
      if (hasStream(service, parameter.type())) {
        String name = parameter.name() + " of " + operation.signature();
        report(parameter.origin(), name + " is a stream", diagnostics);
      }
    }
  }

  private static boolean later(ResultModel.Streamed streamed) {
    return streamed.source() == StreamSource.LATER_STREAM
        || streamed.source() == StreamSource.LATER_PUBLISHER;
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
    diagnostics.error(
        at, Code.NOT_YET, fact, "Use a List, or a stream as the whole result of a method");
  }
}
