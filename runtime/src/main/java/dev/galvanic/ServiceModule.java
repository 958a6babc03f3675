package dev.galvanic;

import dev.galvanic.route.Router;

/**
 * A service as it is started: what it is, and how its objects are made. The annotation processor
 * generates one for each {@code @Service}.
 */
public interface ServiceModule {
  ServiceDescription description();

  /**
   * Makes the service's objects, each through {@link Wiring#make}, and the routes to them. Called
   * once per start, on a thread that may block.
   */
  Router assemble(Wiring wiring) throws Exception;
}
