package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the records and enums that a model names, each with the first place that does. */
final class References {

  private final Map<TypeRef, Origin> found = new LinkedHashMap<>();

  private References() {}

  static Map<TypeRef, Origin> in(Record model) {
    References references = new References();
    references.visit(model, Origin.NONE);
    return references.found;
  }

  private void visit(Object value, Origin at) {
    if (value instanceof List<?> list) {
      list.forEach(v -> visit(v, at));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(v -> visit(v, at));
    } else if (value instanceof Record record) {
      if (value instanceof ValueType.RecordOf reference) {
        found.putIfAbsent(reference.type(), at);
      } else if (value instanceof ValueType.EnumOf reference) {
        found.putIfAbsent(reference.type(), at);
      }
      Origin inner = origin(record).orElse(at);
      ModelText.components(record.getClass())
          .forEach(c -> visit(ModelText.invoke(c, record), inner));
    }
  }

  private static Optional<Origin> origin(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getType() == Origin.class) {
        return Optional.of((Origin) ModelText.invoke(component, record));
      }
    }
    return Optional.empty();
  }
}
