package own;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.time.Instant;

/**
 * Calls {@link TimeResource} of clock.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "clock", implementation = HttpTimeResourceClient.class)
public interface TimeResourceClient {
  /** GET /time. */
  Instant now();
}
