package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link StockResource}. */
@Generated
final class StockResourceEndpoints {
  private final StockResource resource;
  private final Replies replies;

  StockResourceEndpoints(StockResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link StockResource#count}. */
  Reply count(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.INT, resource.count());
  }
}
