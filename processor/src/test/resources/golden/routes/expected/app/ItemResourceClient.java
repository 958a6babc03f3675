package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;

/**
 * Calls {@link ItemResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpItemResourceClient.class)
public interface ItemResourceClient {
  /** GET /items. */
  String list();

  /** GET /items/new. */
  String newest();

  /** GET /items/{id}. */
  String get(int id);

  /** PUT /items/{id}. */
  void put(int id);

  /** DELETE /items/{itemId}: The variable has a name of its own, and is the same one. */
  void delete(int itemId);

  /** HEAD /items/{id}. */
  void head(int id);

  /** PATCH /items/{id}/prices/{currency}. */
  void price(int id, String currency);

  /** POST /items/{id}/prices/reset. */
  void reset(int id);

  /** OPTIONS /items/{id}/prices/reset. */
  void options(int id);

  /** GET /items/search. */
  String search();
}
