package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link HelloResource}. */
@Generated
final class HelloResourceEndpoints {
  private final HelloResource resource;
  private final Replies replies;

  HelloResourceEndpoints(HelloResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link HelloResource#hello}. */
  Reply hello(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.STRING, resource.hello());
  }
}
