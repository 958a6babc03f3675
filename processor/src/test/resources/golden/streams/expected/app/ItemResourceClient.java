package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Calls {@link ItemResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 *
 * <p>Without what cannot be called by it:
 *
 * <ul>
 *   <li>GET /items, which names Item, which is not public
 *   <li>GET /items/as-they-come, which names Item, which is not public
 *   <li>GET /items/later, which names Item, which is not public
 *   <li>GET /items/lines, which names Item, which is not public
 *   <li>GET /items/lines-as-they-come, which names Item, which is not public
 * </ul>
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpItemResourceClient.class)
public interface ItemResourceClient {
  /** GET /items/numbers. */
  List<Integer> numbers();

  /** GET /items/csv. */
  String csv();

  /** GET /items/picture. */
  CompletionStage<byte[]> picture();
}
