package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;

/**
 * Calls {@link ItemResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 *
 * <p>Without what cannot be called by it:
 *
 * <ul>
 *   <li>GET /items/{id}, which names Item, which is not public
 * </ul>
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpItemResourceClient.class)
public interface ItemResourceClient {
  /** POST /items/{id}/sold. */
  void sold(int id, int howMany);

  /** GET /items/{id}/report. */
  String report(int id);

  /** POST /items/{id}/moved. */
  int moved(int id, int database);

  /** GET /items/plain. */
  int plain();
}
