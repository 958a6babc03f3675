package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link ParameterResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 *
 * <p>Without what cannot be called by it:
 *
 * <ul>
 *   <li>GET /parameters/{id}/{kind}, which names Color, which is not public
 *   <li>GET /parameters/filtered, which names Filter, which is not public
 *   <li>POST /parameters/form, which names Color, which is not public
 *   <li>POST /parameters/form-record, which names Filter, which is not public
 *   <li>POST /parameters, which names Item, which is not public
 *   <li>PUT /parameters, which names Item, which is not public
 *   <li>PATCH /parameters/some, which names Item, which is not public
 *   <li>POST /parameters/raw, whose reply has no type
 *   <li>PUT /parameters/raw/{id}, which reads the body by itself
 *   <li>GET /parameters/ids, which a caller could not tell from another
 * </ul>
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpParameterResourceClient.class)
public interface ParameterResourceClient {
  /** GET /parameters/headers. */
  String headers(String requestId, Optional<String> tenant, @Nullable UUID session);

  /** PATCH /parameters. */
  void change(Map<String, Integer> prices);

  /** POST /parameters/bytes. */
  void bytes(byte[] bytes);

  /** POST /parameters/csv. */
  void csv(String table);

  /** DELETE /parameters/many. */
  void delete(List<Integer> ids);

  /** GET /parameters/with: Named as what every client has. */
  String with(String header, String value);

  /** GET /parameters/named. */
  int find(List<String> names);

  /** GET /parameters/calls. */
  int counted(int calls, List<String> request, int one);

  /** GET /parameters/counted/from: Without its default, this is the one without parameters. */
  int counts(int from);

  /** GET /parameters/counted. */
  int counts();
}
