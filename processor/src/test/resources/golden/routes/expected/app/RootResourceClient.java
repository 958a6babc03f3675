package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;

/**
 * Calls {@link RootResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpRootResourceClient.class)
public interface RootResourceClient {
  /** GET /. */
  String root();

  /** GET /{page}. */
  String page(String page);
}
