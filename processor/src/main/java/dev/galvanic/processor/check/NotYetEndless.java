package dev.galvanic.processor.check;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.WireUsage;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.List;

/** A generic record that holds itself with other arguments each time, and so has no end. */
final class NotYetEndless implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    WireUsage.of(service).endless().stream()
        .filter(ValueType.RecordOf.class::isInstance)
        .map(type -> ((ValueType.RecordOf) type).type())
        .distinct()
        .forEach(
            type ->
                diagnostics.error(
                    service.record(type).map(RecordModel::origin).orElse(Origin.NONE),
                    Code.NOT_YET,
                    Signature.type(new ValueType.RecordOf(type, List.of()))
                        + " holds itself with other type arguments each time, and so has no end",
                    "Give the inner one the arguments of the outer one"));
  }
}
