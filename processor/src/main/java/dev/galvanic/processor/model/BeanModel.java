package dev.galvanic.processor.model;

import java.util.List;

/**
 * An object that the wiring makes, once.
 *
 * @param key under which it is made and replaced in tests
 * @param offers every key it can be injected for: its own and its supertypes'
 * @param starts its {@code @OnStart} methods, in source order
 * @param stops its {@code @OnStop} methods, in source order
 * @param repeated its {@code @Every} methods, in source order
 * @param logged what stands in front of it for those who take it by such an interface
 */
public record BeanModel(
    KeyModel key,
    List<KeyModel> offers,
    BeanSource source,
    List<DependencyModel> dependencies,
    List<HookModel> starts,
    List<HookModel> stops,
    List<RepeatedModel> repeated,
    List<LoggedInterface> logged,
    Origin origin) {
  public BeanModel {
    offers = List.copyOf(offers);
    dependencies = List.copyOf(dependencies);
    starts = List.copyOf(starts);
    stops = List.copyOf(stops);
    repeated = List.copyOf(repeated);
    logged = List.copyOf(logged);
  }

  /** Whether the runtime calls methods of it. */
  public boolean hooked() {
    return !starts.isEmpty() || !stops.isEmpty() || !repeated.isEmpty();
  }
}
