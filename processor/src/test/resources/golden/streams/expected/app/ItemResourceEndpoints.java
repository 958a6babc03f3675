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

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private final ItemResource resource;
  private final Replies replies;

  ItemResourceEndpoints(ItemResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ItemResource#all}. */
  Reply all(Exchange exchange) throws Exception {
    return replies.stream(200, ItemCodec.INSTANCE, resource.all());
  }

  /** {@link ItemResource#asTheyCome}. */
  CompletionStage<Reply> asTheyCome(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int after = arguments.query("after").required(Texts.INT);
    arguments.done();
    return CompletableFuture.completedStage(
        replies.stream(200, ItemCodec.INSTANCE, resource.asTheyCome(after)));
  }

  /** {@link ItemResource#later}. */
  CompletionStage<Reply> later(Exchange exchange) throws Exception {
    return resource.later().thenApply(result -> replies.stream(200, ItemCodec.INSTANCE, result));
  }

  /** {@link ItemResource#numbers}. */
  Reply numbers(Exchange exchange) throws Exception {
    return replies.stream(202, Codecs.nullable(Codecs.INT), resource.numbers());
  }

  /** {@link ItemResource#lines}. */
  Reply lines(Exchange exchange) throws Exception {
    return replies.lines(200, "application/x-ndjson", ItemCodec.INSTANCE, resource.lines());
  }

  /** {@link ItemResource#linesAsTheyCome}. */
  CompletionStage<Reply> linesAsTheyCome(Exchange exchange) throws Exception {
    return CompletableFuture.completedStage(
        replies.lines(200, "application/x-ndjson", ItemCodec.INSTANCE, resource.linesAsTheyCome()));
  }

  /** {@link ItemResource#csv}. */
  Reply csv(Exchange exchange) throws Exception {
    return replies.raw(200, "text/csv", ElementWriter.text(), resource.csv());
  }

  /** {@link ItemResource#picture}. */
  CompletionStage<Reply> picture(Exchange exchange) throws Exception {
    return CompletableFuture.completedStage(
        replies.raw(200, "image/png", ElementWriter.bytes(), resource.picture()));
  }
}
