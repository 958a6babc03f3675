package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.concurrent.CompletionStage;

/**
 * Calls {@link ItemResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 *
 * <p>Without what cannot be called by it:
 *
 * <ul>
 *   <li>GET /items/{id}, which names Item, which is not public
 *   <li>POST /items, which names ItemResource.NewItem, which is not public
 * </ul>
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpItemResourceClient.class)
public interface ItemResourceClient {
  /** DELETE /items/{id}. */
  void delete(int id);

  /** GET /items/{id}/rate. */
  CompletionStage<Double> rate(String id);
}
