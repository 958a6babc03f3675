package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.List;

/**
 * Calls {@link GreetingResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpGreetingResourceClient.class)
public interface GreetingResourceClient {
  /** GET /greetings. */
  List<String> list();
}
