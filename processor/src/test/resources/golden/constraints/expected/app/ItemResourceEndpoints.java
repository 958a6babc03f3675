package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Argument;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.validate.Constraints;
import java.util.List;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private final ItemResource resource;
  private final Replies replies;

  ItemResourceEndpoints(ItemResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ItemResource#checked}. */
  Reply checked(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    NewItem item = arguments.validBody(NewItemCodec.INSTANCE);
    Argument timesArgument = arguments.query("times");
    int times = timesArgument.required(Texts.INT);
    Constraints.max(timesArgument, times, 9);
    Argument reasonArgument = arguments.query("reason");
    String reason = reasonArgument.required(Texts.STRING);
    Constraints.notBlank(reasonArgument, reason);
    arguments.done();
    resource.checked(item, times, reason);
    return replies.done(200);
  }

  /** {@link ItemResource#unchecked}. */
  Reply unchecked(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    NewItem item = arguments.body(NewItemCodec.INSTANCE);
    arguments.done();
    resource.unchecked(item);
    return replies.done(200);
  }

  /** {@link ItemResource#parts}. */
  Reply parts(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<Part> parts = arguments.validBody(Codecs.list(PartCodec.INSTANCE));
    arguments.done();
    resource.parts(parts);
    return replies.done(200);
  }
}
