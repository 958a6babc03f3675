package dev.galvanic.processor.model;

import dev.galvanic.processor.model.schema.Planning;
import dev.galvanic.processor.model.schema.ReleasedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Model values for tests, made by hand. */
public final class Models {
  private Models() {}

  /** A service of package {@code app} with nothing in it. */
  public static ServiceModel service() {
    return new ServiceModel(
        TypeRef.of("app", "UserService"),
        "user-service",
        "USER API",
        "1.0.0",
        Naming.SNAKE_CASE,
        false,
        false,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ReleasedModel.NOTHING,
        Planning.NOTHING,
        List.of(),
        List.of(),
        Origin.NONE);
  }

  /** A service of these beans. */
  public static ServiceModel wired(BeanModel... beans) {
    ServiceModel s = service();
    return new ServiceModel(
        s.type(),
        s.name(),
        s.title(),
        s.version(),
        s.naming(),
        s.plain(),
        s.refuseUnknown(),
        s.description(),
        s.resources(),
        s.repositories(),
        s.clients(),
        s.records(),
        s.enums(),
        s.tables(),
        s.dropped(),
        s.released(),
        Planning.NOTHING,
        List.of(beans),
        s.offered(),
        s.origin());
  }

  /** A class of package {@code app} whose constructor takes these types. */
  public static BeanModel singleton(String name, KeyModel... needs) {
    TypeRef type = TypeRef.of("app", name);
    return bean(key(type.qualified()), new BeanSource.Constructed(type), needs);
  }

  /** A bean that offers its key only. */
  public static BeanModel bean(KeyModel key, BeanSource source, KeyModel... needs) {
    List<DependencyModel> dependencies = new ArrayList<>();
    for (KeyModel need : needs) {
      dependencies.add(
          new DependencyModel("p" + dependencies.size(), need, Optional.empty(), Origin.NONE));
    }
    return new BeanModel(
        key,
        List.of(key),
        source,
        dependencies,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Origin.NONE);
  }

  /** A key without a name. */
  public static KeyModel key(String type) {
    return new KeyModel(type, Optional.empty());
  }

  /** A key with a name. */
  public static KeyModel key(String type, String qualifier) {
    return new KeyModel(type, Optional.of(qualifier));
  }
}
