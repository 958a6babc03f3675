package dev.galvanic.trace;

import dev.galvanic.config.RouteSampling;
import dev.galvanic.config.TraceConfig;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decides which requests are recorded, before anything is made for them. From any thread. */
final class Decision {
  /** Of what was no request there is no end to what somebody may send. */
  private static final int REFUSED_PER_SECOND = 10;

  private record Rule(RouteSampling routes, Sampler sampler) {}

  private final List<Rule> rules;
  private final Sampler usual;
  private final boolean trusting;
  private final Sampler callers;
  private final Sampler refused = Sampler.perSecond(REFUSED_PER_SECOND);
  private final Set<String> builtIn;

  /** The rule of each route that was asked for; there are as many as the service has. */
  private final Map<String, Sampler> routes = new ConcurrentHashMap<>();

  /**
   * @param builtIn the routes that are recorded only if the configuration says so by a rule
   */
  Decision(TraceConfig config, Set<String> builtIn) {
    this.builtIn = Set.copyOf(builtIn);
    this.rules = config.routes().stream().map(r -> new Rule(r, Sampler.of(r.sampling()))).toList();
    this.usual = Sampler.of(config.sampling());
    this.trusting = config.trustsCallers();
    this.callers = Sampler.perSecond(config.callersLimit());
  }

  /**
   * Whether a request is recorded.
   *
   * @param route what its endpoint is called
   */
  boolean records(String route, Incoming incoming) {
    Boolean recorded = trusting ? incoming.recorded() : null;
    if (recorded != null) {
      // Anybody can ask for it: who floods a service with such requests gets so many.
      return recorded && callers.sample();
    }
    return (rules.isEmpty() && builtIn.isEmpty() ? usual : rule(route)).sample();
  }

  /** Whether work is recorded that no request has asked for. */
  boolean records() {
    return usual.sample();
  }

  /** Whether something is recorded that never became a request: few, whatever is asked for. */
  boolean recordsRefused() {
    return usual.sample() && refused.sample();
  }

  private Sampler rule(String route) {
    Sampler known = routes.get(route);
    return known == null ? routes.computeIfAbsent(route, this::find) : known;
  }

  private Sampler find(String route) {
    return rules.stream()
        .filter(rule -> rule.routes().covers(route))
        .findFirst()
        .map(Rule::sampler)
        .orElse(builtIn.contains(route) ? () -> false : usual);
  }
}
