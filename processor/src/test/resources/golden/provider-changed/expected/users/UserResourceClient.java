package users;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.List;
import java.util.Optional;

/**
 * Calls {@link UserResource} of user-service.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "user-service", implementation = HttpUserResourceClient.class)
public interface UserResourceClient {
  /** GET /users/{tenant}/{id}. */
  Optional<User> get(String tenant, int id);

  /** GET /users/all. */
  List<User> all();
}
