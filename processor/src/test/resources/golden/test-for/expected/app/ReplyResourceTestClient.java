package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.testing.TestTarget;
import dev.galvanic.testing.call.TestCalls;
import dev.galvanic.testing.call.TestLines;
import dev.galvanic.testing.call.TestRequest;
import dev.galvanic.testing.call.TypedReply;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls {@link ReplyResource} of shop from tests. */
@Generated
public final class ReplyResourceTestClient {
  private final TestCalls calls;

  public ReplyResourceTestClient(TestTarget target) {
    this(TestCalls.of(target, "shop"));
  }

  private ReplyResourceTestClient(TestCalls calls) {
    this.calls = calls;
  }

  /** The same, each request changed before it is sent. */
  public ReplyResourceTestClient but(Consumer<TestRequest> change) {
    return new ReplyResourceTestClient(calls.but(change));
  }

  /** The same, with a header for each request. */
  public ReplyResourceTestClient with(String header, String value) {
    return but(request -> request.header(header, value));
  }

  /** GET /replies/{id}: Gets an item. */
  public TypedReply<Item> get(int id) {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.get", "/replies/{id}").variable(Texts.text(id)),
        ReplyReader.data(ItemCodec.INSTANCE));
  }

  /** GET /replies/{id}/maybe. */
  public TypedReply<Item> maybe(int id) {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.maybe", "/replies/{id}/maybe")
            .variable(Texts.text(id)),
        ReplyReader.data(ItemCodec.INSTANCE));
  }

  /** GET /replies/{id}/or-null. */
  public TypedReply<@Nullable Item> orNull(int id) {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.orNull", "/replies/{id}/or-null")
            .variable(Texts.text(id)),
        ReplyReader.data(Codecs.nullable(ItemCodec.INSTANCE)));
  }

  /** GET /replies. */
  public TypedReply<Page<Item>> list() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.list", "/replies"),
        ReplyReader.page(ItemCodec.INSTANCE));
  }

  /** GET /replies/all. */
  public TypedReply<List<Item>> all() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.all", "/replies/all"),
        ReplyReader.data(Codecs.list(Codecs.nullable(ItemCodec.INSTANCE))));
  }

  /** GET /replies/by-name. */
  public TypedReply<Map<String, Item>> byName() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.byName", "/replies/by-name"),
        ReplyReader.data(Codecs.map(ItemCodec.INSTANCE)));
  }

  /** POST /replies: make an item */
  public TypedReply<Integer> create() {
    return calls.send(
        ClientRequest.of(Method.POST, "ReplyResource.create", "/replies"),
        ReplyReader.data(Codecs.INT));
  }

  /** POST /replies/forget. */
  public TypedReply<Void> forget() {
    return calls.send(
        ClientRequest.of(Method.POST, "ReplyResource.forget", "/replies/forget"),
        ReplyReader.none());
  }

  /** HEAD /replies/there/{id}. */
  public TypedReply<Void> there(int id) {
    return calls.send(
        ClientRequest.of(Method.HEAD, "ReplyResource.there", "/replies/there/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  /** OPTIONS /replies/there/{id}. */
  public TypedReply<Void> options(int id) {
    return calls.send(
        ClientRequest.of(Method.OPTIONS, "ReplyResource.options", "/replies/there/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  /** GET /replies/color. */
  public TypedReply<Color> color() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.color", "/replies/color"),
        ReplyReader.data(ColorCodec.INSTANCE));
  }

  /** GET /replies/text. */
  public TypedReply<String> text() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.text", "/replies/text")
            .header("Accept", "text/plain"),
        ReplyReader.text());
  }

  /** GET /replies/picture. */
  public TypedReply<byte[]> picture() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.picture", "/replies/picture")
            .header("Accept", "image/png"),
        ReplyReader.bytes());
  }

  /** GET /replies/custom. */
  public TypedReply<byte[]> custom() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.custom", "/replies/custom"),
        ReplyReader.bytes());
  }

  /** GET /replies/exchange. */
  public TypedReply<byte[]> exchange() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.exchange", "/replies/exchange"),
        ReplyReader.bytes());
  }

  /** GET /replies/later. */
  public TypedReply<Item> later() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.later", "/replies/later"),
        ReplyReader.data(ItemCodec.INSTANCE));
  }

  /** GET /replies/maybe-later. */
  public TypedReply<Integer> maybeLater() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.maybeLater", "/replies/maybe-later"),
        ReplyReader.data(Codecs.INT));
  }

  /** POST /replies/nothing-later. */
  public TypedReply<Void> nothingLater() {
    return calls.send(
        ClientRequest.of(Method.POST, "ReplyResource.nothingLater", "/replies/nothing-later"),
        ReplyReader.none());
  }

  /** GET /replies/stream. */
  public TypedReply<List<Item>> stream() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.stream", "/replies/stream"),
        ReplyReader.data(Codecs.list(ItemCodec.INSTANCE)));
  }

  /** GET /replies/publisher. */
  public TypedReply<List<Integer>> publisher() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.publisher", "/replies/publisher"),
        ReplyReader.data(Codecs.list(Codecs.nullable(Codecs.INT))));
  }

  /** GET /replies/lines. */
  public TypedReply<List<Item>> lines() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.lines", "/replies/lines")
            .header("Accept", "application/x-ndjson"),
        TestLines.of(ItemCodec.INSTANCE));
  }

  /** GET /replies/csv. */
  public TypedReply<String> csv() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.csv", "/replies/csv")
            .header("Accept", "text/csv"),
        ReplyReader.text());
  }

  /** GET /replies/film. */
  public TypedReply<byte[]> film() {
    return calls.send(
        ClientRequest.of(Method.GET, "ReplyResource.film", "/replies/film")
            .header("Accept", "video/mp4"),
        ReplyReader.bytes());
  }
}
