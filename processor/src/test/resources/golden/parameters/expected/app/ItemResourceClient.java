package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link ItemResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 *
 * <p>Without what cannot be called by it:
 *
 * <ul>
 *   <li>GET /items/{id}/{kind}, which names Color, which is not public
 *   <li>GET /items/filtered, which names Filter, which is not public
 *   <li>POST /items/form, which names Color, which is not public
 *   <li>POST /items/form-record, which names Filter, which is not public
 * </ul>
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpItemResourceClient.class)
public interface ItemResourceClient {
  /** GET /items/headers. */
  String headers(String requestId, Optional<String> tenant, @Nullable UUID session);
}
