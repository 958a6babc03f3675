package app.shop;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link OrderResource}. */
@Generated
final class OrderResourceEndpoints {
  private final OrderResource resource;
  private final Replies replies;

  OrderResourceEndpoints(OrderResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link OrderResource#buyer}. */
  Reply buyer(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.buyer(id));
  }
}
