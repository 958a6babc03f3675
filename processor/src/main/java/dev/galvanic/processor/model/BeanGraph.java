package dev.galvanic.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which bean each dependency of a service's beans gets, the order in which they can be made, and
 * everything that keeps them from it.
 */
public final class BeanGraph {
  private final List<BeanModel> beans;
  private final Map<KeyModel, List<BeanModel>> offering = new HashMap<>();
  private final Map<TypeRef, BeanModel> constructed = new HashMap<>();
  private final List<BeanModel> order = new ArrayList<>();
  private final List<BeanProblem> problems = new ArrayList<>();
  private final Map<DependencyModel, BeanModel> givers = new HashMap<>();
  private final Set<BeanModel> finished = Collections.newSetFromMap(new IdentityHashMap<>());

  private BeanGraph(ServiceModel service) {
    beans =
        Stream.concat(
                users(service), BuiltInBeans.all().stream().filter(b -> !offered(service, b.key())))
            .toList();
    for (BeanModel bean : beans) {
      bean.offers().forEach(k -> offering.computeIfAbsent(k, x -> new ArrayList<>()).add(bean));
      if (bean.source() instanceof BeanSource.Constructed source) {
        constructed.put(source.type(), bean);
      }
    }
    for (BeanModel bean : service.beans()) {
      visit(bean, new ArrayList<>());
    }
  }

  /** Resolves all dependencies of a service's beans. */
  public static BeanGraph of(ServiceModel service) {
    return new BeanGraph(service);
  }

  /**
   * The beans that are made, each after what it needs, otherwise in the service's order; built-in
   * ones are not made. Of meaning only if there are no problems.
   */
  public List<BeanModel> order() {
    return order;
  }

  /** Every missing, ambiguous and circular dependency, in the order met. */
  public List<BeanProblem> problems() {
    return problems;
  }

  /** The bean that is given for a dependency; none if that is a problem. */
  public Optional<BeanModel> giver(DependencyModel dependency) {
    return Optional.ofNullable(givers.get(dependency));
  }

  /** The bean whose method makes this one, for a {@code @Provides} method that is not static. */
  public Optional<BeanModel> holder(BeanModel bean) {
    return bean.source() instanceof BeanSource.Provided provided && !provided.isStatic()
        ? constructed(provided.holder())
        : Optional.empty();
  }

  /** The bean that is made by the constructor of this type. */
  public Optional<BeanModel> constructed(TypeRef type) {
    return Optional.ofNullable(constructed.get(type));
  }

  /** {@code path} holds the beans from the first one down to this one's user. */
  private void visit(BeanModel bean, List<BeanModel> path) {
    if (bean.source() instanceof BeanSource.BuiltIn || finished.contains(bean)) {
      return;
    }
    if (path.contains(bean)) {
      List<BeanModel> cycle = new ArrayList<>(path.subList(path.indexOf(bean), path.size()));
      problems.add(new BeanProblem.Circular(cycle));
      return;
    }
    path.add(bean);
    holder(bean).ifPresent(holder -> visit(holder, path));
    for (DependencyModel dependency : bean.dependencies()) {
      resolve(dependency, path).ifPresent(giver -> visit(giver, path));
    }
    path.remove(path.size() - 1);
    finished.add(bean);
    order.add(bean);
  }

  private Optional<BeanModel> resolve(DependencyModel dependency, List<BeanModel> path) {
    List<BeanModel> candidates = candidates(dependency.key());
    if (candidates.size() == 1) {
      givers.put(dependency, candidates.get(0));
      return Optional.of(candidates.get(0));
    }
    problems.add(
        candidates.isEmpty()
            ? new BeanProblem.Missing(dependency, path, namesakes(dependency.key()))
            : new BeanProblem.Ambiguous(dependency, path, candidates));
    return Optional.empty();
  }

  private List<BeanModel> namesakes(KeyModel key) {
    return beans.stream()
        .filter(b -> b.offers().stream().anyMatch(offer -> offer.type().equals(key.type())))
        .toList();
  }

  private List<BeanModel> candidates(KeyModel key) {
    KeyModel unnamed = new KeyModel(key.type(), Optional.empty());
    return Stream.concat(
            offering.getOrDefault(key, List.of()).stream().filter(b -> !takesQualifier(b)),
            offering.getOrDefault(unnamed, List.of()).stream()
                .filter(b -> takesQualifier(b) && key.qualifier().isPresent()))
        .toList();
  }

  private static boolean takesQualifier(BeanModel bean) {
    return bean.source() instanceof BeanSource.BuiltIn builtIn && builtIn.takesQualifier();
  }

  private static boolean offered(ServiceModel service, KeyModel key) {
    return users(service).anyMatch(b -> b.offers().contains(key));
  }

  private static Stream<BeanModel> users(ServiceModel service) {
    return service.beans().stream().filter(b -> !(b.source() instanceof BeanSource.BuiltIn));
  }
}
