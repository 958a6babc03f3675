package dev.galvanic.processor.check.document;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeParts;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.document.ApiSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the components of a record are the members of an object. */
final class RecordFit {
  /** Records that hold themselves end here, and so do documents that do. */
  private static final int DEPTH = 12;

  private final ServiceModel service;
  private final Naming naming;
  private final boolean sent;
  private final String document;
  private final TypeFit.Found found;
  private final TypeFit types;

  RecordFit(
      ServiceModel service,
      Naming naming,
      boolean sent,
      String document,
      TypeFit.Found found,
      TypeFit types) {
    this.service = service;
    this.naming = naming;
    this.sent = sent;
    this.document = document;
    this.found = found;
    this.types = types;
  }

  void check(ValueType.RecordOf use, ApiSchema schema, String place) {
    Optional<RecordModel> model = service.record(use.type());
    if (model.isEmpty() || place.chars().filter(c -> c == '/').count() > DEPTH) {
      return;
    }
    List<ValueType> parts = TypeParts.of(service, use);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      ComponentModel component = model.get().components().get(i);
      String name = naming.apply(component.name());
      names.add(name);
      member(component, parts.get(i), name, schema, place + "/" + name);
    }
    if (sent) {
      schema.demanded().stream()
          .filter(name -> !names.contains(name))
          .sorted()
          .forEach(
              name ->
                  found.differs(
                      place + "/" + name,
                      "is required by " + document + ", and " + use.type().nested() + " has none",
                      "Add it to " + use.type().nested()));
    }
  }

  private void member(
      ComponentModel component, ValueType type, String name, ApiSchema schema, String place) {
    Optional<ApiSchema> property = schema.property(name);
    if (property.isEmpty()) {
      if (!schema.open()) {
        found.differs(
            place,
            "is not in " + document,
            Nearest.question(name, schema.properties().keySet()) + "Rename or remove it");
      }
      return;
    }
    if (!sent && property.get().writeOnly()) {
      return;
    }
    boolean required = (sent ? schema.demanded() : schema.required()).contains(name);
    if (!sent && !required && component.required()) {
      found.differs(place, "may be left out by " + document, "Make it Optional or @Nullable");
    } else if (sent && required && type.absentable() && !property.get().nullable()) {
      found.differs(
          place,
          "is required by " + document + ", and may be missing here",
          "Make it neither Optional nor @Nullable");
    } else {
      types.check(type, property.get(), place);
    }
  }
}
