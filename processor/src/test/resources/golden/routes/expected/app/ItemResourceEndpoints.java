package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private final ItemResource resource;
  private final Replies replies;

  ItemResourceEndpoints(ItemResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ItemResource#list}. */
  Reply list(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.STRING, resource.list());
  }

  /** {@link ItemResource#newest}. */
  Reply newest(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.STRING, resource.newest());
  }

  /** {@link ItemResource#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.get(id));
  }

  /** {@link ItemResource#put}. */
  Reply put(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    resource.put(id);
    return replies.done(200);
  }

  /** {@link ItemResource#delete}. */
  Reply delete(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int itemId = arguments.path("itemId", 1).required(Texts.INT);
    arguments.done();
    resource.delete(itemId);
    return replies.done(200);
  }

  /** {@link ItemResource#head}. */
  Reply head(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    resource.head(id);
    return replies.done(200);
  }

  /** {@link ItemResource#price}. */
  Reply price(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    String currency = arguments.path("currency", 3).required(Texts.STRING);
    arguments.done();
    resource.price(id, currency);
    return replies.done(200);
  }

  /** {@link ItemResource#reset}. */
  Reply reset(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    resource.reset(id);
    return replies.done(200);
  }

  /** {@link ItemResource#options}. */
  Reply options(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    resource.options(id);
    return replies.done(200);
  }

  /** {@link ItemResource#search}. */
  Reply search(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.STRING, resource.search());
  }
}
