package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.concurrent.CompletionStage;

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
    return replies.data(200, UserCodec.INSTANCE, resource.buyer(id));
  }

  /** {@link OrderResource#forget}. */
  CompletionStage<Reply> forget(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return resource.forget(id).thenApply(done -> replies.done(200));
  }

  /** {@link OrderResource#names}. */
  Reply names(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.list(Codecs.STRING), resource.names());
  }
}
