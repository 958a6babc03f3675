package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private final ItemResource resource;
  private final Replies replies;

  ItemResourceEndpoints(ItemResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ItemResource#all}. */
  Reply all(Exchange exchange) throws Exception {
    return replies.stream(200, ItemCodec.INSTANCE, resource.all());
  }

  /** {@link ItemResource#lines}. */
  CompletionStage<Reply> lines(Exchange exchange) throws Exception {
    return CompletableFuture.completedStage(
        replies.lines(200, "application/x-ndjson", ItemCodec.INSTANCE, resource.lines()));
  }
}
