package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ServiceModel;
import java.util.List;

/**
 * A service that an earlier compile made, as tests of it would be given it.
 *
 * @param remotes the clients that it takes of other compiles, each as the one client of a service
 *     of its own
 */
public record TestKit(ServiceModel service, List<ServiceModel> remotes) {

  public TestKit {
    remotes = List.copyOf(remotes);
  }
}
