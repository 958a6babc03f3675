package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Calls {@link ReplyResource} of shop.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 *
 * <p>Without what cannot be called by it:
 *
 * <ul>
 *   <li>GET /replies/{id}, which names Item, which is not public
 *   <li>GET /replies/{id}/maybe, which names Item, which is not public
 *   <li>GET /replies/{id}/or-null, which names Item, which is not public
 *   <li>GET /replies, which names Item, which is not public
 *   <li>GET /replies/all, which names Item, which is not public
 *   <li>GET /replies/by-name, which names Item, which is not public
 *   <li>GET /replies/color, which names Color, which is not public
 *   <li>GET /replies/custom, whose reply has no type
 *   <li>GET /replies/exchange, whose reply has no type
 *   <li>GET /replies/later, which names Item, which is not public
 *   <li>GET /replies/stream, which names Item, which is not public
 *   <li>GET /replies/lines, which names Item, which is not public
 * </ul>
 */
@Generated
@ProviderClient(service = "shop", implementation = HttpReplyResourceClient.class)
public interface ReplyResourceClient {
  /** POST /replies: make an item */
  int create();

  /** POST /replies/forget. */
  void forget();

  /** HEAD /replies/there/{id}. */
  void there(int id);

  /** OPTIONS /replies/there/{id}. */
  void options(int id);

  /** GET /replies/text. */
  String text();

  /** GET /replies/picture. */
  byte[] picture();

  /** GET /replies/maybe-later. */
  CompletionStage<Optional<Integer>> maybeLater();

  /** POST /replies/nothing-later. */
  CompletionStage<Void> nothingLater();

  /** GET /replies/publisher. */
  CompletionStage<List<Integer>> publisher();

  /** GET /replies/csv. */
  String csv();

  /** GET /replies/film. */
  CompletionStage<byte[]> film();
}
