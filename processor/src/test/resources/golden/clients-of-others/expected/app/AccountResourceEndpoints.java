package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;

/** The endpoints of {@link AccountResource}. */
@Generated
final class AccountResourceEndpoints {
  private final AccountResource resource;
  private final Replies replies;

  AccountResourceEndpoints(AccountResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link AccountResource#account}. */
  Reply account(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, AccountCodec.INSTANCE, resource.account(id));
  }
}
