package users;

import dev.galvanic.Page;
import dev.galvanic.annotation.Generated;
import dev.galvanic.annotation.ProviderClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link UserResource} of user-service.
 *
 * <p>Whoever is compiled against it takes this in a constructor.
 *
 * <p>Without what cannot be called by it:
 *
 * <ul>
 *   <li>GET /users/picture, whose reply has no type
 *   <li>POST /users/upload, which reads the body by itself
 *   <li>GET /users/secret, which names UserResource.Secret, which is not public
 *   <li>GET /users/ids*&#47;all, which a caller could not tell from another
 *   <li>GET /users/mine/{id}, which a caller could not tell from another
 * </ul>
 */
@Generated
@ProviderClient(service = "user-service", implementation = HttpUserResourceClient.class)
public interface UserResourceClient {
  /** GET /users/{id}: Finds a user. */
  Optional<User> get(int id);

  /** GET /users: Lists users &#64; all pages. */
  Page<User> list(int limit, Optional<String> nickName);

  /** POST /users. */
  int create(User user);

  /** DELETE /users/{id}. */
  CompletionStage<Void> remove(int id);

  /** GET /users/count. */
  CompletionStage<Optional<Integer>> count(@Nullable Integer above);

  /** GET /users/latest. */
  @Nullable User latest();

  /** GET /users/mine: The caller's own. */
  List<User> mine();

  /** GET /users/all. */
  List<User> all();

  /** GET /users/csv. */
  String csv();

  /** GET /users/lines. */
  Stream<User> lines();

  /** GET /users/named. */
  int find(List<String> names);

  /** GET /users/any*&#47;all. */
  int any();
}
