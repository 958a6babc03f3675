package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.JsonTypes;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Two components of a record that have one name on the wire. */
final class JsonNameClash implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    service.records().forEach(m -> check(m, service.naming(), service.name(), diagnostics));
    for (ClientModel client : service.clients()) {
      if (client.naming() != service.naming()) {
        Set<TypeRef> named = JsonTypes.of(service, client.naming());
        service.records().stream()
            .filter(m -> named.contains(m.type()))
            .forEach(m -> check(m, client.naming(), client.service(), diagnostics));
      }
    }
  }

  private static void check(
      RecordModel model, Naming naming, String named, Diagnostics diagnostics) {
    Map<String, ComponentModel> seen = new HashMap<>();
    for (ComponentModel component : model.components()) {
      String name = naming.apply(component.name());
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
                + naming
                + " of "
                + named,
            "Rename one of them, or choose another naming for the service");
      }
    }
  }
}
