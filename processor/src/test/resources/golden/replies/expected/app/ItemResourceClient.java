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
 *   <li>GET /items/{id}/maybe, which names Item, which is not public
 *   <li>GET /items/{id}/or-null, which names Item, which is not public
 *   <li>GET /items, which names Item, which is not public
 *   <li>GET /items/all, which names Item, which is not public
 *   <li>GET /items/by-name, which names Item, which is not public
 *   <li>GET /items/custom, whose reply has no type
 *   <li>GET /items/exchange, whose reply has no type
 *   <li>GET /items/later, which names Item, which is not public
 *   <li>GET /items/page-later, which names Item, which is not public
 *   <li>GET /items/maybe-later, which names Item, which is not public
 * </ul>
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpItemResourceClient.class)
public interface ItemResourceClient {
  /** POST /items: make an item */
  int create();

  /** POST /items/touch. */
  void touch();

  /** POST /items/forget. */
  void forget();

  /** GET /items/name. */
  String name();

  /** GET /items/text. */
  String text();

  /** GET /items/picture. */
  byte[] picture();

  /** POST /items/nothing-later. */
  CompletionStage<Void> nothingLater();
}
