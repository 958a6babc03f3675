package own;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link TimeResource}. */
@Generated
final class TimeResourceEndpoints {
  private final TimeResource resource;
  private final Replies replies;

  TimeResourceEndpoints(TimeResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link TimeResource#now}. */
  Reply now(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.INSTANT, resource.now());
  }
}
