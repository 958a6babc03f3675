package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;

/**
 * Calls {@link HelloResource} of hello.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "hello", implementation = HttpHelloResourceClient.class)
public interface HelloResourceClient {
  /** GET /hello. */
  String hello();
}
