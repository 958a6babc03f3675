package app.users;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;

/**
 * Calls {@link UserResource} of user-service.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "user-service", implementation = HttpUserResourceClient.class)
public interface UserResourceClient {
  /** GET /users/{id}. */
  User user(int id);
}
