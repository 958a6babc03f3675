package app.shop;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;

/**
 * Calls {@link OrderResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpOrderResourceClient.class)
public interface OrderResourceClient {
  /** GET /orders/{id}. */
  String buyer(int id);
}
