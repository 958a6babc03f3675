package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private final ItemResource resource;
  private final Replies replies;

  ItemResourceEndpoints(ItemResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ItemResource#create}. */
  Reply create(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    NewItem item = arguments.validBody(NewItemCodec.INSTANCE);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.create(item));
  }

  /** {@link ItemResource#replace}. */
  Reply replace(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<NewItem> items = arguments.body(Codecs.list(NewItemCodec.INSTANCE));
    arguments.done();
    resource.replace(items);
    return replies.done(200);
  }

  /** {@link ItemResource#change}. */
  Reply change(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Map<String, Integer> prices = arguments.body(Codecs.map(Codecs.INT));
    arguments.done();
    resource.change(prices);
    return replies.done(200);
  }

  /** {@link ItemResource#maybe}. */
  Reply maybe(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Optional<NewItem> item = Optional.ofNullable(arguments.bodyOrNull(NewItemCodec.INSTANCE));
    arguments.done();
    resource.maybe(item);
    return replies.done(200);
  }

  /** {@link ItemResource#number}. */
  Reply number(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int number = arguments.body(Codecs.INT);
    arguments.done();
    resource.number(number);
    return replies.done(200);
  }

  /** {@link ItemResource#bytes}. */
  Reply bytes(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    byte[] bytes = arguments.bytes();
    arguments.done();
    resource.bytes(bytes);
    return replies.done(200);
  }

  /** {@link ItemResource#csv}. */
  Reply csv(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String table = arguments.text();
    arguments.done();
    resource.csv(table);
    return replies.done(200);
  }

  /** {@link ItemResource#raw}. */
  Reply raw(Exchange exchange) throws Exception {
    resource.raw(exchange);
    return replies.done(200);
  }

  /** {@link ItemResource#delete}. */
  Reply delete(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<Integer> ids = arguments.body(Codecs.list(Codecs.INT));
    arguments.done();
    resource.delete(ids);
    return replies.done(200);
  }
}
