package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;

/** The endpoints of {@link Orders}. */
@Generated
final class OrdersEndpoints {
  private final Orders resource;
  private final Replies replies;

  OrdersEndpoints(Orders resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link Orders#place}. */
  Reply place(Exchange exchange) throws Exception {
    resource.place();
    return replies.done(200);
  }
}
