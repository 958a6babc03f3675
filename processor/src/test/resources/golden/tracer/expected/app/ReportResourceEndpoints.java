package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link ReportResource}. */
@Generated
final class ReportResourceEndpoints {
  private final ReportResource resource;
  private final Replies replies;

  ReportResourceEndpoints(ReportResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ReportResource#sum}. */
  Reply sum(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.INT, resource.sum());
  }
}
