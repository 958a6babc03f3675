package dev.galvanic.http.netty;

import dev.galvanic.ServiceException;
import dev.galvanic.http.Cors;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestWatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What every connection of a server uses.
 *
 * @param stopping whether connections end with the reply they owe
 */
record Serving(
    Routing routing,
    HandlerRunner runner,
    Replies replies,
    Cors cors,
    HttpLimits limits,
    RequestWatch watch,
    AtomicBoolean stopping) {

  /** The reply to a request that was refused before any route was looked for. */
  Reply refusal(RequestRefused refused) {
    ServiceException plain = new ServiceException(refused.status());
    return replies.error(
        new ServiceException(plain.status(), plain.code(), plain.message(), refused.error()));
  }
}
