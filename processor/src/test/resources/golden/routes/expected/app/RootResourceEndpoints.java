package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link RootResource}. */
@Generated
final class RootResourceEndpoints {
  private final RootResource resource;
  private final Replies replies;

  RootResourceEndpoints(RootResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link RootResource#root}. */
  Reply root(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.STRING, resource.root());
  }

  /** {@link RootResource#page}. */
  Reply page(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String page = arguments.path("page", 0).required(Texts.STRING);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.page(page));
  }
}
