package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.concurrent.CompletionStage;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private final ItemResource resource;
  private final Replies replies;

  ItemResourceEndpoints(ItemResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ItemResource#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, ItemCodec.INSTANCE, resource.get(id));
  }

  /** {@link ItemResource#maybe}. */
  Reply maybe(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.optional(200, ItemCodec.INSTANCE, resource.maybe(id));
  }

  /** {@link ItemResource#orNull}. */
  Reply orNull(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.nullable(ItemCodec.INSTANCE), resource.orNull(id));
  }

  /** {@link ItemResource#list}. */
  Reply list(Exchange exchange) throws Exception {
    return replies.page(200, ItemCodec.INSTANCE, resource.list());
  }

  /** {@link ItemResource#all}. */
  Reply all(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.list(ItemCodec.INSTANCE), resource.all());
  }

  /** {@link ItemResource#byName}. */
  Reply byName(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.map(ItemCodec.INSTANCE), resource.byName());
  }

  /** {@link ItemResource#create}. */
  Reply create(Exchange exchange) throws Exception {
    return replies.data(201, Codecs.INT, resource.create());
  }

  /** {@link ItemResource#touch}. */
  Reply touch(Exchange exchange) throws Exception {
    resource.touch();
    return replies.done(200);
  }

  /** {@link ItemResource#forget}. */
  Reply forget(Exchange exchange) throws Exception {
    resource.forget();
    return replies.done(204);
  }

  /** {@link ItemResource#name}. */
  Reply name(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.STRING, resource.name());
  }

  /** {@link ItemResource#text}. */
  Reply text(Exchange exchange) throws Exception {
    return replies.raw(200, "text/plain", resource.text());
  }

  /** {@link ItemResource#picture}. */
  Reply picture(Exchange exchange) throws Exception {
    return replies.raw(200, "image/png", resource.picture());
  }

  /** {@link ItemResource#custom}. */
  Reply custom(Exchange exchange) throws Exception {
    return resource.custom();
  }

  /** {@link ItemResource#exchange}. */
  Reply exchange(Exchange exchange) throws Exception {
    resource.exchange(exchange);
    return replies.done(200);
  }

  /** {@link ItemResource#later}. */
  CompletionStage<Reply> later(Exchange exchange) throws Exception {
    return resource.later().thenApply(result -> replies.data(200, ItemCodec.INSTANCE, result));
  }

  /** {@link ItemResource#pageLater}. */
  CompletionStage<Reply> pageLater(Exchange exchange) throws Exception {
    return resource.pageLater().thenApply(result -> replies.page(200, ItemCodec.INSTANCE, result));
  }

  /** {@link ItemResource#maybeLater}. */
  CompletionStage<Reply> maybeLater(Exchange exchange) throws Exception {
    return resource
        .maybeLater()
        .thenApply(result -> replies.optional(200, ItemCodec.INSTANCE, result));
  }

  /** {@link ItemResource#nothingLater}. */
  CompletionStage<Reply> nothingLater(Exchange exchange) throws Exception {
    return resource.nothingLater().thenApply(done -> replies.done(200));
  }
}
