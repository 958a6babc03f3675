package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import dev.galvanic.log.LoggedMethod;
import java.util.concurrent.CompletionStage;

/** The calls of {@link Rates}. */
@Generated
final class RatesClient implements Rates {
  private static final LoggedMethod RATE_LOGGED =
      LoggedMethod.of("app.Rates", "Rates.rate", "method", "shop");
  private static final LoggedMethod LATER_LOGGED =
      LoggedMethod.of("app.Rates", "Rates.later", "method", "shop");
  private final ServiceClient client;

  RatesClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public double rate(String currency) {
    return RATE_LOGGED.call(
        () ->
            client.call(
                ClientRequest.of(Method.GET, "Rates.rate", "/rates/{currency}").variable(currency),
                ReplyReader.data(Codecs.DOUBLE)));
  }

  @Override
  public CompletionStage<Double> later(String currency) {
    return LATER_LOGGED.given("currency", currency)
        .stage(
            () ->
                client.callAsync(
                    ClientRequest.of(Method.GET, "Rates.later", "/rates/{currency}/later")
                        .variable(currency),
                    ReplyReader.data(Codecs.DOUBLE)));
  }
}
