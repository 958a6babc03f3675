package dev.galvanic.processor.generate.logged;

import dev.galvanic.processor.generate.Artifact;
import dev.galvanic.processor.generate.Generator;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the decorator of each interface with {@code @Logged} methods that a bean implements. */
public final class LoggedGenerator implements Generator {

  @Override
  public List<Artifact> generate(ServiceModel service) {
    GeneratedNames names = GeneratedNames.of(service);
    Map<TypeRef, LoggedInterface> interfaces = new LinkedHashMap<>();
    service.beans().stream()
        .map(BeanModel::logged)
        .flatMap(List::stream)
        .forEach(each -> interfaces.putIfAbsent(each.type(), each));
    return interfaces.values().stream()
        .<Artifact>map(each -> new LoggedSource(service.name(), each, names).source())
        .toList();
  }
}
