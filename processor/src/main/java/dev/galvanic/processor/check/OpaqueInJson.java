package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.JsonTypes;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.Set;

/** A component that only the codec of its column knows, in a record that stands in JSON. */
final class OpaqueInJson implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Set<TypeRef> json = JsonTypes.of(service);
    for (RecordModel model : service.records()) {
      if (json.contains(model.type())) {
        model.components().stream()
            .filter(component -> component.type().present() instanceof ValueType.Opaque)
            .forEach(component -> report(model, component, diagnostics));
      }
    }
  }

  private static void report(RecordModel model, ComponentModel component, Diagnostics diagnostics) {
    String record = model.type().nested();
    diagnostics.error(
        component.origin(),
        Code.UNSUPPORTED_TYPE,
        component.name()
            + " of "
            + record
            + " is "
            + Signature.type(component.type())
            + ", which the codec of its column knows and JSON does not, and "
            + record
            + " is sent or read as JSON",
        "Send another record, or make its type one that Galvanic carries");
  }
}
