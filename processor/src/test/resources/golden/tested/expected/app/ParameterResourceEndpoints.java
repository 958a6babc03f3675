package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Argument;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.TextReader;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.validate.Constraints;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The endpoints of {@link ParameterResource}. */
@Generated
final class ParameterResourceEndpoints {
  private static final TextReader<Color> COLOR = TextReader.oneOf(Color.values());
  private final ParameterResource resource;
  private final Replies replies;

  ParameterResourceEndpoints(ParameterResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ParameterResource#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Argument idArgument = arguments.path("id", 1);
    long id = idArgument.required(Texts.LONG);
    Constraints.min(idArgument, id, 1);
    Color color = arguments.path("kind", 2).required(COLOR);
    int limit = arguments.query("limit").orElse("20", Texts.INT);
    Color paint = arguments.query("paint").orElse("RED", COLOR);
    LocalDate soldAt = arguments.query("sold_at").required(Texts.LOCAL_DATE);
    Optional<Boolean> soldOut = arguments.query("sold_out").optional(Texts.BOOLEAN);
    String text = arguments.query("text").orNull(Texts.STRING);
    List<Integer> numbers = arguments.query("n").list(Texts.INT);
    Set<Color> colors = arguments.query("colors").set(COLOR);
    arguments.done();
    return replies.data(
        200,
        Codecs.STRING,
        resource.get(id, color, limit, paint, soldAt, soldOut, text, numbers, colors));
  }

  /** {@link ParameterResource#headers}. */
  Reply headers(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String requestId = arguments.header("Request-Id").required(Texts.STRING);
    Optional<String> tenant = arguments.header("X-Tenant").optional(Texts.STRING);
    UUID session = arguments.cookie("session").orNull(Texts.UUID);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.headers(requestId, tenant, session, exchange));
  }

  /** {@link ParameterResource#filtered}. */
  Reply filtered(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Optional<String> text = arguments.query("text").optional(Texts.STRING);
    List<Color> colors = arguments.query("colors").list(COLOR);
    int minPrice = arguments.query("min_price").required(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.filtered(new Filter(text, colors, minPrice)));
  }

  /** {@link ParameterResource#form}. */
  Reply form(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String shortName = arguments.form("short_name").required(Texts.STRING);
    int count = arguments.form("count").orElse("1", Texts.INT);
    List<Color> all = arguments.form("all").list(COLOR);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.form(shortName, count, all));
  }

  /** {@link ParameterResource#formRecord}. */
  Reply formRecord(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Optional<String> text = arguments.form("text").optional(Texts.STRING);
    List<Color> colors = arguments.form("colors").list(COLOR);
    int minPrice = arguments.form("min_price").required(Texts.INT);
    arguments.done();
    return replies.data(
        200, Codecs.STRING, resource.formRecord(new Filter(text, colors, minPrice)));
  }

  /** {@link ParameterResource#create}. */
  Reply create(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Item item = arguments.validBody(ItemCodec.INSTANCE);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.create(item));
  }

  /** {@link ParameterResource#replace}. */
  Reply replace(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<Item> items = arguments.body(Codecs.list(ItemCodec.INSTANCE));
    arguments.done();
    resource.replace(items);
    return replies.done(200);
  }

  /** {@link ParameterResource#change}. */
  Reply change(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Map<String, Integer> prices = arguments.body(Codecs.map(Codecs.INT));
    arguments.done();
    resource.change(prices);
    return replies.done(200);
  }

  /** {@link ParameterResource#maybe}. */
  Reply maybe(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Optional<Item> item = Optional.ofNullable(arguments.bodyOrNull(ItemCodec.INSTANCE));
    arguments.done();
    resource.maybe(item);
    return replies.done(200);
  }

  /** {@link ParameterResource#bytes}. */
  Reply bytes(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    byte[] bytes = arguments.bytes();
    arguments.done();
    resource.bytes(bytes);
    return replies.done(200);
  }

  /** {@link ParameterResource#csv}. */
  Reply csv(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String table = arguments.text();
    arguments.done();
    resource.csv(table);
    return replies.done(200);
  }

  /** {@link ParameterResource#raw}. */
  Reply raw(Exchange exchange) throws Exception {
    resource.raw(exchange);
    return replies.done(200);
  }

  /** {@link ParameterResource#upload}. */
  Reply upload(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 2).required(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.upload(id, exchange));
  }

  /** {@link ParameterResource#delete}. */
  Reply delete(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<Integer> ids = arguments.body(Codecs.list(Codecs.INT));
    arguments.done();
    resource.delete(ids);
    return replies.done(200);
  }

  /** {@link ParameterResource#with}. */
  Reply with(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String header = arguments.query("header").required(Texts.STRING);
    String value = arguments.query("value").required(Texts.STRING);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.with(header, value, exchange));
  }

  /** {@link ParameterResource#find}. */
  Reply find(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<String> names = arguments.query("names").list(Texts.STRING);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.find(names));
  }

  /** {@link ParameterResource#find}. */
  Reply find2(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<Integer> ids = arguments.query("ids").list(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.find(ids, exchange));
  }

  /** {@link ParameterResource#counted}. */
  Reply counted(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int calls = arguments.query("calls").required(Texts.INT);
    List<String> request = arguments.query("request").list(Texts.STRING);
    int one = arguments.query("one").orElse("1", Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.counted(calls, request, one));
  }

  /** {@link ParameterResource#counts}. */
  Reply counts(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int from = arguments.query("from").orElse("1", Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.counts(from));
  }

  /** {@link ParameterResource#counts}. */
  Reply counts2(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.INT, resource.counts());
  }
}
