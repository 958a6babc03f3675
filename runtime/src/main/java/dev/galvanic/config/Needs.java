package dev.galvanic.config;

import dev.galvanic.ServiceDescription;
import java.util.List;

/**
 * What a service cannot start without, so that its absence is told with everything else.
 *
 * @param database whether a missing database address is a mistake
 * @param clients the services whose addresses must be known
 */
public record Needs(String service, boolean database, List<String> clients) {
  public Needs {
    clients = List.copyOf(clients);
  }

  /** What the description of a service says. */
  public static Needs of(ServiceDescription description) {
    return new Needs(description.name(), description.database(), description.clients());
  }

  /** Nothing but the defaults. */
  public static Needs nothing(String service) {
    return new Needs(service, false, List.of());
  }

  /** A database and nothing else. */
  public static Needs database(String service) {
    return new Needs(service, true, List.of());
  }
}
