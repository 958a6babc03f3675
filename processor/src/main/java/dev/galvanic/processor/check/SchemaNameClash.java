package dev.galvanic.processor.check;

import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.WireUsage;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Two types of one simple name in one API document, which names schemas by it. */
final class SchemaNameClash implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    Map<String, TypeRef> seen = new HashMap<>();
    for (TypeRef type : described(service)) {
      TypeRef first = seen.putIfAbsent(type.simple(), type);
      if (first != null) {
        diagnostics.error(
            origin(service, type),
            Code.SCHEMA_NAME_CLASH,
            type.qualified()
                + " and "
                + first.qualified()
                + " would both be the schema "
                + type.simple()
                + " of "
                + service.name()
                + "'s API document",
            "Rename one of them");
      }
    }
  }

  private static Set<TypeRef> described(ServiceModel service) {
    WireUsage usage = WireUsage.of(service);
    Set<TypeRef> types = new TreeSet<>();
    Stream.concat(usage.requests().stream(), usage.replies().stream())
        .forEach(
            type -> {
              if (type instanceof ValueType.RecordOf use) {
                types.add(use.type());
              } else if (type instanceof ValueType.EnumOf use) {
                types.add(use.type());
              }
            });
    return types;
  }

  private static Origin origin(ServiceModel service, TypeRef type) {
    return service
        .record(type)
        .map(RecordModel::origin)
        .or(() -> service.enumeration(type).map(EnumModel::origin))
        .orElse(service.origin());
  }
}
