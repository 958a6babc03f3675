package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;

/**
 * Calls {@link Orders} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpOrdersClient.class)
public interface OrdersClient {
  /** POST /orders. */
  void place();
}
