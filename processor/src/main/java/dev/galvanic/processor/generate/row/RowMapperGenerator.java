package dev.galvanic.processor.generate.row;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlResult;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a mapper for each record that a repository of the service returns. */
public final class RowMapperGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    Set<TypeRef> read =
        service.repositories().stream()
            .flatMap(repository -> repository.statements().stream())
            .flatMap(statement -> record(statement.result()).stream())
            .collect(Collectors.toSet());
    return service.records().stream()
        .filter(model -> read.contains(model.type()))
        .<Artifact>map(model -> mapper(service, model, names))
        .toList();
  }

  private static Artifact mapper(ServiceModel service, RecordModel model, GeneratedNames names) {
    return new RowMapperSource(model, service.columnNames(model), names).source();
  }

  private static Optional<TypeRef> record(SqlResult result) {
    return result
        .row()
        .map(ValueType::present)
        .filter(ValueType.RecordOf.class::isInstance)
        .map(type -> ((ValueType.RecordOf) type).type());
  }
}
