package app.users;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;

/** The endpoints of {@link UserResource}. */
@Generated
final class UserResourceEndpoints {
  private final UserResource resource;
  private final Replies replies;

  UserResourceEndpoints(UserResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link UserResource#user}. */
  Reply user(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, UserCodec.INSTANCE, resource.user(id));
  }
}
