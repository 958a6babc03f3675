package dev.galvanic.trace;

import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.Trace;

/** Lets the traces of callers through a service that traces nothing. */
final class Passage implements RequestWatch, CallWatch {
  @Override
  public Trace begin(Exchange exchange) {
    return PassedOn.of(exchange.headers());
  }

  @Override
  public Running begin(String service, ClientRequest request, Trace parent) {
    return parent instanceof PassedOn trace ? trace : Running.IGNORED;
  }
}
