package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.testing.TestTarget;
import dev.galvanic.testing.call.TestCalls;
import dev.galvanic.testing.call.TestRequest;
import dev.galvanic.testing.call.TypedReply;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Calls {@link ParameterResource} of shop from tests. */
@Generated
public final class ParameterResourceTestClient {
  private final TestCalls calls;

  public ParameterResourceTestClient(TestTarget target) {
    this(TestCalls.of(target, "shop"));
  }

  private ParameterResourceTestClient(TestCalls calls) {
    this.calls = calls;
  }

  /** The same, each request changed before it is sent. */
  public ParameterResourceTestClient but(Consumer<TestRequest> change) {
    return new ParameterResourceTestClient(calls.but(change));
  }

  /** The same, with a header for each request. */
  public ParameterResourceTestClient with(String header, String value) {
    return but(request -> request.header(header, value));
  }

  /** GET /parameters/{id}/{kind}: Gets an item. */
  public TypedReply<String> get(
      long id,
      Color color,
      int limit,
      Color paint,
      LocalDate soldAt,
      Optional<Boolean> soldOut,
      @Nullable String text,
      List<Integer> numbers,
      Set<Color> colors) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "ParameterResource.get", "/parameters/{id}/{kind}")
            .variable(Texts.text(id))
            .variable(Texts.text(color))
            .query("limit", Texts.text(limit))
            .query("paint", Texts.text(paint))
            .query("sold_at", Texts.text(soldAt))
            .query("sold_out", soldOut.map(Texts::text).orElse(null))
            .query("text", text == null ? null : text);
    for (Integer one : numbers) {
      request = request.query("n", Texts.text(one));
    }
    for (Color one : colors) {
      request = request.query("colors", Texts.text(one));
    }
    return calls.send(request, ReplyReader.data(Codecs.STRING));
  }

  /** GET /parameters/{id}/{kind}: Gets an item. */
  public TypedReply<String> get(
      long id,
      Color color,
      LocalDate soldAt,
      Optional<Boolean> soldOut,
      @Nullable String text,
      List<Integer> numbers,
      Set<Color> colors) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "ParameterResource.get", "/parameters/{id}/{kind}")
            .variable(Texts.text(id))
            .variable(Texts.text(color))
            .query("sold_at", Texts.text(soldAt))
            .query("sold_out", soldOut.map(Texts::text).orElse(null))
            .query("text", text == null ? null : text);
    for (Integer one : numbers) {
      request = request.query("n", Texts.text(one));
    }
    for (Color one : colors) {
      request = request.query("colors", Texts.text(one));
    }
    return calls.send(request, ReplyReader.data(Codecs.STRING));
  }

  /** GET /parameters/headers. */
  public TypedReply<String> headers(
      String requestId, Optional<String> tenant, @Nullable UUID session) {
    return calls.send(
        ClientRequest.of(Method.GET, "ParameterResource.headers", "/parameters/headers")
            .header("Request-Id", requestId)
            .header("X-Tenant", tenant.map(Texts::text).orElse(null))
            .cookie("session", session == null ? null : Texts.text(session)),
        ReplyReader.data(Codecs.STRING));
  }

  /** GET /parameters/filtered. */
  public TypedReply<String> filtered(Filter filter) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "ParameterResource.filtered", "/parameters/filtered")
            .query("text", filter.text().map(Texts::text).orElse(null))
            .query("min_price", Texts.text(filter.minPrice()));
    for (Color one : filter.colors()) {
      request = request.query("colors", Texts.text(one));
    }
    return calls.send(request, ReplyReader.data(Codecs.STRING));
  }

  /** POST /parameters/form. */
  public TypedReply<String> form(String shortName, int count, List<Color> all) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "ParameterResource.form", "/parameters/form")
            .form("short_name", shortName)
            .form("count", Texts.text(count))
            .form();
    for (Color one : all) {
      request = request.form("all", Texts.text(one));
    }
    return calls.send(request, ReplyReader.data(Codecs.STRING));
  }

  /** POST /parameters/form. */
  public TypedReply<String> form(String shortName, List<Color> all) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "ParameterResource.form", "/parameters/form")
            .form("short_name", shortName)
            .form();
    for (Color one : all) {
      request = request.form("all", Texts.text(one));
    }
    return calls.send(request, ReplyReader.data(Codecs.STRING));
  }

  /** POST /parameters/form-record. */
  public TypedReply<String> formRecord(Filter filter) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "ParameterResource.formRecord", "/parameters/form-record")
            .form("text", filter.text().map(Texts::text).orElse(null))
            .form("min_price", Texts.text(filter.minPrice()))
            .form();
    for (Color one : filter.colors()) {
      request = request.form("colors", Texts.text(one));
    }
    return calls.send(request, ReplyReader.data(Codecs.STRING));
  }

  /** POST /parameters. */
  public TypedReply<Integer> create(Item item) {
    return calls.send(
        ClientRequest.of(Method.POST, "ParameterResource.create", "/parameters")
            .body(ItemCodec.INSTANCE, item),
        ReplyReader.data(Codecs.INT));
  }

  /** PUT /parameters. */
  public TypedReply<Void> replace(List<Item> items) {
    return calls.send(
        ClientRequest.of(Method.PUT, "ParameterResource.replace", "/parameters")
            .body(Codecs.list(ItemCodec.INSTANCE), items),
        ReplyReader.none());
  }

  /** PATCH /parameters. */
  public TypedReply<Void> change(Map<String, Integer> prices) {
    return calls.send(
        ClientRequest.of(Method.PATCH, "ParameterResource.change", "/parameters")
            .body(Codecs.map(Codecs.INT), prices),
        ReplyReader.none());
  }

  /** PATCH /parameters/some. */
  public TypedReply<Void> maybe(Optional<Item> item) {
    return calls.send(
        ClientRequest.of(Method.PATCH, "ParameterResource.maybe", "/parameters/some")
            .body(Codecs.optional(ItemCodec.INSTANCE), item),
        ReplyReader.none());
  }

  /** POST /parameters/bytes. */
  public TypedReply<Void> bytes(byte[] bytes) {
    return calls.send(
        ClientRequest.of(Method.POST, "ParameterResource.bytes", "/parameters/bytes")
            .body("application/octet-stream", bytes),
        ReplyReader.none());
  }

  /** POST /parameters/csv. */
  public TypedReply<Void> csv(String table) {
    return calls.send(
        ClientRequest.of(Method.POST, "ParameterResource.csv", "/parameters/csv")
            .body("text/csv", table.getBytes(StandardCharsets.UTF_8)),
        ReplyReader.none());
  }

  /** POST /parameters/raw. */
  public TypedReply<byte[]> raw(byte[] body) {
    return calls.send(
        ClientRequest.of(Method.POST, "ParameterResource.raw", "/parameters/raw")
            .body("application/json", body),
        ReplyReader.bytes());
  }

  /** PUT /parameters/raw/{id}. */
  public TypedReply<Integer> upload(int id, byte[] body) {
    return calls.send(
        ClientRequest.of(Method.PUT, "ParameterResource.upload", "/parameters/raw/{id}")
            .variable(Texts.text(id))
            .body("application/octet-stream", body),
        ReplyReader.data(Codecs.INT));
  }

  /** DELETE /parameters/many. */
  public TypedReply<Void> delete(List<Integer> ids) {
    return calls.send(
        ClientRequest.of(Method.DELETE, "ParameterResource.delete", "/parameters/many")
            .body(Codecs.list(Codecs.INT), ids),
        ReplyReader.none());
  }

  /** GET /parameters/with: Named as what every client has. */
  public TypedReply<String> with_(String header, String value) {
    return calls.send(
        ClientRequest.of(Method.GET, "ParameterResource.with", "/parameters/with")
            .query("header", header)
            .query("value", value),
        ReplyReader.data(Codecs.STRING));
  }

  /** GET /parameters/named. */
  public TypedReply<Integer> find(List<String> names) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "ParameterResource.find", "/parameters/named");
    for (String one : names) {
      request = request.query("names", one);
    }
    return calls.send(request, ReplyReader.data(Codecs.INT));
  }

  /** GET /parameters/ids: To Java, this is the one by names. */
  public TypedReply<Integer> find_(List<Integer> ids) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "ParameterResource.find", "/parameters/ids");
    for (Integer one : ids) {
      request = request.query("ids", Texts.text(one));
    }
    return calls.send(request, ReplyReader.data(Codecs.INT));
  }

  /** GET /parameters/calls. */
  public TypedReply<Integer> counted(int calls, List<String> request, int one) {
    ClientRequest request_ =
        ClientRequest.of(Method.GET, "ParameterResource.counted", "/parameters/calls")
            .query("calls", Texts.text(calls))
            .query("one", Texts.text(one));
    for (String one_ : request) {
      request_ = request_.query("request", one_);
    }
    return this.calls.send(request_, ReplyReader.data(Codecs.INT));
  }

  /** GET /parameters/calls. */
  public TypedReply<Integer> counted(int calls, List<String> request) {
    ClientRequest request_ =
        ClientRequest.of(Method.GET, "ParameterResource.counted", "/parameters/calls")
            .query("calls", Texts.text(calls));
    for (String one : request) {
      request_ = request_.query("request", one);
    }
    return this.calls.send(request_, ReplyReader.data(Codecs.INT));
  }

  /** GET /parameters/counted/from: Without its default, this is the one without parameters. */
  public TypedReply<Integer> counts(int from) {
    return calls.send(
        ClientRequest.of(Method.GET, "ParameterResource.counts", "/parameters/counted/from")
            .query("from", Texts.text(from)),
        ReplyReader.data(Codecs.INT));
  }

  /** GET /parameters/counted. */
  public TypedReply<Integer> counts() {
    return calls.send(
        ClientRequest.of(Method.GET, "ParameterResource.counts", "/parameters/counted"),
        ReplyReader.data(Codecs.INT));
  }
}
