package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.ElementWriter;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The endpoints of {@link ReplyResource}. */
@Generated
final class ReplyResourceEndpoints {
  private final ReplyResource resource;
  private final Replies replies;

  ReplyResourceEndpoints(ReplyResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ReplyResource#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, ItemCodec.INSTANCE, resource.get(id));
  }

  /** {@link ReplyResource#maybe}. */
  Reply maybe(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.optional(200, ItemCodec.INSTANCE, resource.maybe(id));
  }

  /** {@link ReplyResource#orNull}. */
  Reply orNull(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.nullable(ItemCodec.INSTANCE), resource.orNull(id));
  }

  /** {@link ReplyResource#list}. */
  Reply list(Exchange exchange) throws Exception {
    return replies.page(200, ItemCodec.INSTANCE, resource.list());
  }

  /** {@link ReplyResource#all}. */
  Reply all(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.list(Codecs.nullable(ItemCodec.INSTANCE)), resource.all());
  }

  /** {@link ReplyResource#byName}. */
  Reply byName(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.map(ItemCodec.INSTANCE), resource.byName());
  }

  /** {@link ReplyResource#create}. */
  Reply create(Exchange exchange) throws Exception {
    return replies.data(201, Codecs.INT, resource.create());
  }

  /** {@link ReplyResource#forget}. */
  Reply forget(Exchange exchange) throws Exception {
    resource.forget();
    return replies.done(204);
  }

  /** {@link ReplyResource#there}. */
  Reply there(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 2).required(Texts.INT);
    arguments.done();
    resource.there(id);
    return replies.done(200);
  }

  /** {@link ReplyResource#options}. */
  Reply options(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 2).required(Texts.INT);
    arguments.done();
    resource.options(id);
    return replies.done(200);
  }

  /** {@link ReplyResource#color}. */
  Reply color(Exchange exchange) throws Exception {
    return replies.data(200, ColorCodec.INSTANCE, resource.color());
  }

  /** {@link ReplyResource#text}. */
  Reply text(Exchange exchange) throws Exception {
    return replies.raw(200, "text/plain", resource.text());
  }

  /** {@link ReplyResource#picture}. */
  Reply picture(Exchange exchange) throws Exception {
    return replies.raw(200, "image/png", resource.picture());
  }

  /** {@link ReplyResource#custom}. */
  Reply custom(Exchange exchange) throws Exception {
    return resource.custom();
  }

  /** {@link ReplyResource#exchange}. */
  Reply exchange(Exchange exchange) throws Exception {
    resource.exchange(exchange);
    return replies.done(200);
  }

  /** {@link ReplyResource#later}. */
  CompletionStage<Reply> later(Exchange exchange) throws Exception {
    return resource.later().thenApply(result -> replies.data(200, ItemCodec.INSTANCE, result));
  }

  /** {@link ReplyResource#maybeLater}. */
  CompletionStage<Reply> maybeLater(Exchange exchange) throws Exception {
    return resource.maybeLater().thenApply(result -> replies.optional(200, Codecs.INT, result));
  }

  /** {@link ReplyResource#nothingLater}. */
  CompletionStage<Reply> nothingLater(Exchange exchange) throws Exception {
    return resource.nothingLater().thenApply(done -> replies.done(200));
  }

  /** {@link ReplyResource#stream}. */
  Reply stream(Exchange exchange) throws Exception {
    return replies.stream(200, ItemCodec.INSTANCE, resource.stream());
  }

  /** {@link ReplyResource#publisher}. */
  CompletionStage<Reply> publisher(Exchange exchange) throws Exception {
    return CompletableFuture.completedStage(
        replies.stream(200, Codecs.nullable(Codecs.INT), resource.publisher()));
  }

  /** {@link ReplyResource#lines}. */
  Reply lines(Exchange exchange) throws Exception {
    return replies.lines(200, "application/x-ndjson", ItemCodec.INSTANCE, resource.lines());
  }

  /** {@link ReplyResource#csv}. */
  Reply csv(Exchange exchange) throws Exception {
    return replies.raw(200, "text/csv", ElementWriter.text(), resource.csv());
  }

  /** {@link ReplyResource#film}. */
  CompletionStage<Reply> film(Exchange exchange) throws Exception {
    return CompletableFuture.completedStage(
        replies.raw(200, "video/mp4", ElementWriter.bytes(), resource.film()));
  }
}
