package dev.galvanic.processor.read;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.KeyModel;
import dev.galvanic.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the runtime itself offers to constructors. */
final class BuiltIns {

  private static final Map<String, BeanSource.BuiltIn> OFFERED =
      Map.of(
          Names.DATABASE, new BeanSource.BuiltIn("database", false),
          Names.CONFIG, new BeanSource.BuiltIn("config", false),
          Names.SERVICE_CLIENT, new BeanSource.BuiltIn("client", true));

  private BuiltIns() {}

  /** The beans, and what of the runtime's they ask for. */
  static List<BeanModel> with(List<BeanModel> beans) {
    List<BeanModel> result = new ArrayList<>(beans);
    beans.stream()
        .flatMap(b -> b.dependencies().stream())
        .map(DependencyModel::key)
        .distinct()
        .flatMap(key -> bean(key).stream())
        .forEach(result::add);
    return result;
  }

  private static Optional<BeanModel> bean(KeyModel key) {
    return Optional.ofNullable(OFFERED.get(key.type()))
        .filter(b -> b.takesQualifier() == key.qualifier().isPresent())
        .map(
            source ->
                new BeanModel(
                    key, List.of(key), source, List.of(), List.of(), List.of(), Origin.NONE));
  }
}
