package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.List;
import java.util.concurrent.CompletionStage;
import users.User;

/**
 * Calls {@link OrderResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpOrderResourceClient.class)
public interface OrderResourceClient {
  /** GET /orders/{id}. */
  User buyer(int id);

  /** DELETE /orders/{id}. */
  CompletionStage<Void> forget(int id);

  /** GET /orders/names. */
  List<String> names();
}
