package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;

/** What the runtime offers to constructors, without anybody making it. */
public final class BuiltInBeans {
  private static final List<BeanModel> ALL =
      List.of(
          bean("dev.galvanic.config.Config", "config", false),
          bean("dev.galvanic.sql.Database", "database", false),
          bean("dev.galvanic.client.ServiceClient", "client", true),
          bean("io.opentracing.Tracer", "tracer", false));

  private BuiltInBeans() {}

  /** One for each method of Wiring that gives something. */
  public static List<BeanModel> all() {
    return ALL;
  }

  private static BeanModel bean(String type, String wiringMethod, boolean takesQualifier) {
    KeyModel key = new KeyModel(type, Optional.empty());
    return new BeanModel(
        key,
        List.of(key),
        new BeanSource.BuiltIn(wiringMethod, takesQualifier),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Origin.NONE);
  }
}
