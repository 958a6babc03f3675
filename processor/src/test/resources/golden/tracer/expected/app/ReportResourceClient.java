package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;

/**
 * Calls {@link ReportResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpReportResourceClient.class)
public interface ReportResourceClient {
  /** GET /reports. */
  int sum();
}
