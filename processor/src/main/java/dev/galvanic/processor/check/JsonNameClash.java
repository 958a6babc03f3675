package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashMap;
import java.util.Map;

/** Two components of a record that have one name on the wire. */
final class JsonNameClash implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    service.records().forEach(model -> check(service, model, diagnostics));
  }

  private static void check(ServiceModel service, RecordModel model, Diagnostics diagnostics) {
    Map<String, ComponentModel> seen = new HashMap<>();
    for (ComponentModel component : model.components()) {
      String name = service.naming().apply(component.name());
      ComponentModel first = seen.putIfAbsent(name, component);
      if (first != null) {
        diagnostics.error(
            component.origin(),
            Code.JSON_NAME_CLASH,
            first.name()
                + " and "
                + component.name()
                + " of "
                + model.type().nested()
                + " are both written "
                + name
                + " by the naming "
                + service.naming()
                + " of "
                + service.name(),
            "Rename one of them, or choose another naming for the service");
      }
    }
  }
}
