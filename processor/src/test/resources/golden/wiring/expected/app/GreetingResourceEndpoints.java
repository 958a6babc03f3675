package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link GreetingResource}. */
@Generated
final class GreetingResourceEndpoints {
  private final GreetingResource resource;
  private final Replies replies;

  GreetingResourceEndpoints(GreetingResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link GreetingResource#list}. */
  Reply list(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.list(Codecs.STRING), resource.list());
  }
}
