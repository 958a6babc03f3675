package dev.galvanic.sample;

import dev.galvanic.ServiceModule;
import dev.galvanic.sample.region.RegionServiceModule;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.sample.user.UserServiceModule;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The services of the sample, the called before their caller: they start in this order. */
enum SampleService {
  REGION(8050, new RegionServiceModule()),
  ROLE(8020, new RoleServiceModule()),
  USER(8030, new UserServiceModule());

  private final int port;
  private final ServiceModule module;

  SampleService(int port, ServiceModule module) {
    this.port = port;
    this.module = module;
  }

  /** The one that an argument of the command line means. */
  static Optional<SampleService> named(String argument) {
    return EnumSet.allOf(SampleService.class).stream()
        .filter(service -> service.name().equalsIgnoreCase(argument))
        .findFirst();
  }

  static Set<SampleService> all() {
    return EnumSet.allOf(SampleService.class);
  }

  /** The port unless the configuration says another. */
  int port() {
    return port;
  }

  ServiceModule module() {
    return module;
  }

  String serviceName() {
    return module.description().name();
  }

  /** What its variables begin with, such as {@code USER_SERVICE}. */
  String prefix() {
    return serviceName().replace('-', '_').toUpperCase(Locale.ROOT);
  }

  /** The name of its database. */
  String database() {
    return prefix().toLowerCase(Locale.ROOT);
  }
}
