package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ServiceModel;
import java.util.List;
import java.util.Set;

/**
 * The way from what is released to the models, and everything that stands in it.
 *
 * @param plan of meaning only if there are neither problems nor differences
 * @param problems what keeps versions from being made
 * @param drift where the versions do not lead to the models
 */
public record Planning(Plan plan, List<SchemaProblem> problems, List<Difference> drift) {
  /** Of a service that is not planned yet, or has nothing to plan. */
  public static final Planning NOTHING = nothing(ReleasedModel.NOTHING);

  public Planning {
    problems = List.copyOf(problems);
    drift = List.copyOf(drift);
  }

  /** Plans all tables of a service; nothing if it is unknown what was released. */
  public static Planning of(ServiceModel service) {
    if (!service.released().readable()) {
      return nothing(service.released());
    }
    return of(service, TableSchemas.of(service));
  }

  static Planning of(ServiceModel service, Schema targets) {
    Planner planner = Planner.of(service, targets);
    Plan plan = planner.plan(service.released());
    List<Difference> drift = Drift.of(service, targets, planner);
    boolean explained = !planner.problems().isEmpty() || !drift.isEmpty();
    return new Planning(plan, explained ? planner.problems() : planner.following(), drift);
  }

  /** Whether the versions can be made and lead to the models. */
  public boolean complete() {
    return problems.isEmpty() && drift.isEmpty();
  }

  private static Planning nothing(ReleasedModel released) {
    return new Planning(new Plan(released, List.of(), Set.of()), List.of(), List.of());
  }
}
