package dev.galvanic.boot;

import dev.galvanic.ServiceModule;
import dev.galvanic.config.Config;

/**
 * A service to be started.
 *
 * @param overrides what replaces objects that the module would make
 */
public record Launch(ServiceModule module, Config config, Overrides overrides) {
  public static Launch of(ServiceModule module, Config config) {
    return new Launch(module, config, Overrides.none());
  }
}
