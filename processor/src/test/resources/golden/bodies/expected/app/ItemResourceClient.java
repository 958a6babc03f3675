package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.List;
import java.util.Map;

/**
 * Calls {@link ItemResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 *
 * <p>Without what cannot be called by it:
 *
 * <ul>
 *   <li>POST /items, which names NewItem, which is not public
 *   <li>PUT /items, which names NewItem, which is not public
 *   <li>PATCH /items/some, which names NewItem, which is not public
 *   <li>POST /items/raw, whose reply has no type
 * </ul>
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpItemResourceClient.class)
public interface ItemResourceClient {
  /** PATCH /items. */
  void change(Map<String, Integer> prices);

  /** POST /items/number. */
  void number(int number);

  /** POST /items/bytes. */
  void bytes(byte[] bytes);

  /** POST /items/csv. */
  void csv(String table);

  /** DELETE /items/many. */
  void delete(List<Integer> ids);
}
