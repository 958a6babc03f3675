package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.ElementWriter;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.TextReader;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The endpoints of {@link Regions}. */
@Generated
final class RegionsMockEndpoints {
  private static final TextReader<Regions.Kind> KIND = TextReader.oneOf(Regions.Kind.values());
  private final Regions resource;
  private final Replies replies;

  RegionsMockEndpoints(Regions resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link Regions#city}. */
  Reply city(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, RegionsCityCodec.INSTANCE, resource.city(id));
  }

  /** {@link Regions#list}. */
  Reply list(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int limit = arguments.query("limit").required(Texts.INT);
    Regions.Kind kind = arguments.query("kind").orNull(KIND);
    Optional<String> name = arguments.query("name").optional(Texts.STRING);
    List<Integer> ids = arguments.query("ids").list(Texts.INT);
    arguments.done();
    return replies.page(200, RegionsCityCodec.INSTANCE, resource.list(limit, kind, name, ids));
  }

  /** {@link Regions#filtered}. */
  Reply filtered(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Optional<String> name = arguments.query("name").optional(Texts.STRING);
    int limit = arguments.query("limit").required(Texts.INT);
    arguments.done();
    return replies.data(
        200,
        Codecs.list(RegionsCityCodec.INSTANCE),
        resource.filtered(new Regions.Filter(name, limit)));
  }

  /** {@link Regions#filtered}. */
  Reply filtered2(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String name = arguments.path("name", 2).required(Texts.STRING);
    arguments.done();
    return replies.data(200, Codecs.list(RegionsCityCodec.INSTANCE), resource.filtered(name));
  }

  /** {@link Regions#capital}. */
  Reply capital(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.nullable(RegionsCityCodec.INSTANCE), resource.capital());
  }

  /** {@link Regions#create}. */
  Reply create(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Regions.NewCity city = arguments.body(RegionsNewCityCodec.INSTANCE);
    String tenant = arguments.header("X-Tenant").required(Texts.STRING);
    String session = arguments.cookie("session").required(Texts.STRING);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.create(city, tenant, session));
  }

  /** {@link Regions#replace}. */
  Reply replace(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    Regions.NewCity city = arguments.body(RegionsNewCityCodec.INSTANCE);
    arguments.done();
    resource.replace(id, city);
    return replies.done(200);
  }

  /** {@link Regions#delete}. */
  CompletionStage<Reply> delete(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return resource.delete(id).thenApply(done -> replies.done(200));
  }

  /** {@link Regions#touch}. */
  Reply touch(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    resource.touch(id);
    return replies.done(200);
  }

  /** {@link Regions#login}. */
  Reply login(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String user = arguments.form("user").required(Texts.STRING);
    List<String> roles = arguments.form("roles").list(Texts.STRING);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.login(user, roles));
  }

  /** {@link Regions#motto}. */
  Reply motto(Exchange exchange) throws Exception {
    return replies.raw(200, "text/plain", resource.motto());
  }

  /** {@link Regions#flag}. */
  Reply flag(Exchange exchange) throws Exception {
    return replies.raw(200, "image/png", resource.flag());
  }

  /** {@link Regions#paint}. */
  Reply paint(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    byte[] image = arguments.bytes();
    arguments.done();
    resource.paint(image);
    return replies.done(200);
  }

  /** {@link Regions#carve}. */
  Reply carve(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String motto = arguments.text();
    arguments.done();
    resource.carve(motto);
    return replies.done(200);
  }

  /** {@link Regions#all}. */
  Reply all(Exchange exchange) throws Exception {
    return replies.stream(200, RegionsCityCodec.INSTANCE, resource.all());
  }

  /** {@link Regions#news}. */
  CompletionStage<Reply> news(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int after = arguments.query("after").required(Texts.INT);
    arguments.done();
    return CompletableFuture.completedStage(
        replies.stream(200, RegionsCityCodec.INSTANCE, resource.news(after)));
  }

  /** {@link Regions#csv}. */
  CompletionStage<Reply> csv(Exchange exchange) throws Exception {
    return CompletableFuture.completedStage(
        replies.raw(200, "text/csv", ElementWriter.text(), resource.csv()));
  }

  /** {@link Regions#calls}. */
  Reply calls(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.list(Codecs.INT), resource.calls());
  }
}
