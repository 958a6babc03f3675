package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link Cities}. */
@Generated
final class CitiesMockEndpoints {
  private final Cities resource;
  private final Replies replies;

  CitiesMockEndpoints(Cities resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link Cities#city}. */
  Reply city(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, CitiesCityCodec.INSTANCE, resource.city(id));
  }

  /** {@link Cities#create}. */
  Reply create(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Cities.NewCity city = arguments.body(CitiesNewCityCodec.INSTANCE);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.create(city));
  }

  /** {@link Cities#delete}. */
  Reply delete(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    resource.delete(id);
    return replies.done(200);
  }
}
