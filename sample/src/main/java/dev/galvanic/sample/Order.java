package dev.galvanic.sample;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param services all of them, unless some are named
 * @param options such as {@code --user.service.server.port=9030}
 */
record Order(Set<SampleService> services, List<String> options) {

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException if one names no service
   */
  static Order of(String... arguments) {
    Set<SampleService> services = EnumSet.noneOf(SampleService.class);
    List<String> options = new ArrayList<>();
    for (String argument : arguments) {
      Optional<SampleService> service = SampleService.named(argument);
      if (service.isPresent()) {
        services.add(service.get());
      } else if (argument.startsWith("--")) {
        options.add(argument);
      } else {
        throw new IllegalArgumentException(
            "There is no service \""
                + argument
                + "\". Name any of user, region and role, or none for all three.");
      }
    }
    return new Order(services.isEmpty() ? SampleService.all() : services, options);
  }
}
