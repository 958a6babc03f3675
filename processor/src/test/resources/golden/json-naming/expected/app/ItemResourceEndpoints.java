package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private final ItemResource resource;
  private final Replies replies;

  ItemResourceEndpoints(ItemResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ItemResource#create}. */
  Reply create(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange).refusingUnknownMembers();
    String itemKind = arguments.path("itemKind", 1).required(Texts.STRING);
    int dryRun = arguments.query("dryRun").required(Texts.INT);
    NewItem item = arguments.body(NewItemCodec.INSTANCE);
    arguments.done();
    return replies.data(200, NewItemCodec.INSTANCE, resource.create(itemKind, dryRun, item));
  }
}
