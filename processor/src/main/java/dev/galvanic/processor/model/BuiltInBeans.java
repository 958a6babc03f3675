package dev.galvanic.processor.model;

import dev.galvanic.processor.model.BeanSource.BuiltIn.Argument;
import java.util.List;
import java.util.Optional;

/** What the runtime offers to constructors, without anybody making it. */
public final class BuiltInBeans {
  private static final List<BeanModel> ALL =
      List.of(
          bean("dev.galvanic.config.Config", "config", Argument.NONE),
          bean("dev.galvanic.sql.Database", "database", Argument.NONE),
          bean("dev.galvanic.client.ServiceClient", "client", Argument.QUALIFIER),
          bean("io.opentracing.Tracer", "tracer", Argument.NONE),
          bean("java.time.Clock", "shared", Argument.TYPE),
          bean("java.time.InstantSource", "shared", Argument.TYPE),
          bean("io.micrometer.core.instrument.MeterRegistry", "shared", Argument.TYPE));

  private BuiltInBeans() {}

  /** One for each method of Wiring that gives something. */
  public static List<BeanModel> all() {
    return ALL;
  }

  private static BeanModel bean(String type, String wiringMethod, Argument argument) {
    KeyModel key = new KeyModel(type, Optional.empty());
    return new BeanModel(
        key,
        List.of(key),
        new BeanSource.BuiltIn(wiringMethod, argument),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Origin.NONE);
  }
}
