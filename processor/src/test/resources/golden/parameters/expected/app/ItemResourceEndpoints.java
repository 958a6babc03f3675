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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private static final TextReader<Color> COLOR = TextReader.oneOf(Color.values());
  private final ItemResource resource;
  private final Replies replies;

  ItemResourceEndpoints(ItemResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link ItemResource#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Argument idArgument = arguments.path("id", 1);
    long id = idArgument.required(Texts.LONG);
    Constraints.min(idArgument, id, 1);
    Color color = arguments.path("kind", 2).required(COLOR);
    int limit = arguments.query("limit").orElse("20", Texts.INT);
    Color paint = arguments.query("paint").orElse("RED", COLOR);
    LocalDate at = arguments.query("at").required(Texts.LOCAL_DATE);
    Optional<Boolean> soldOut = arguments.query("sold_out").optional(Texts.BOOLEAN);
    String text = arguments.query("text").orNull(Texts.STRING);
    List<Integer> numbers = arguments.query("n").list(Texts.INT);
    Set<Color> colors = arguments.query("colors").set(COLOR);
    arguments.done();
    return replies.data(
        200,
        Codecs.STRING,
        resource.get(id, color, limit, paint, at, soldOut, text, numbers, colors));
  }

  /** {@link ItemResource#headers}. */
  Reply headers(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String requestId = arguments.header("Request-Id").required(Texts.STRING);
    Argument tenantArgument = arguments.header("X-Tenant");
    Optional<String> tenant = tenantArgument.optional(Texts.STRING);
    Constraints.size(tenantArgument, tenant.orElse(null), 0, 20);
    UUID session = arguments.cookie("session").orNull(Texts.UUID);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.headers(requestId, tenant, session, exchange));
  }

  /** {@link ItemResource#filtered}. */
  Reply filtered(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String namePart = arguments.query("name_part").required(Texts.STRING);
    Argument pageSizeArgument = arguments.query("page_size");
    int pageSize = pageSizeArgument.orElse("20", Texts.INT);
    Constraints.min(pageSizeArgument, pageSize, 1);
    Constraints.max(pageSizeArgument, pageSize, 100);
    Optional<Color> color = arguments.query("color").optional(COLOR);
    Long maxPrice = arguments.query("max_price").orNull(Texts.LONG);
    List<String> tag = arguments.query("tag").list(Texts.STRING);
    arguments.done();
    return replies.data(
        200,
        Codecs.STRING,
        resource.filtered(new Filter(namePart, pageSize, color, maxPrice, tag)));
  }

  /** {@link ItemResource#form}. */
  Reply form(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String shortName = arguments.form("short_name").required(Texts.STRING);
    int count = arguments.form("count").orElse("1", Texts.INT);
    List<Color> colors = arguments.form("colors").list(COLOR);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.form(shortName, count, colors));
  }

  /** {@link ItemResource#formRecord}. */
  Reply formRecord(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String namePart = arguments.form("name_part").required(Texts.STRING);
    Argument pageSizeArgument = arguments.form("page_size");
    int pageSize = pageSizeArgument.orElse("20", Texts.INT);
    Constraints.min(pageSizeArgument, pageSize, 1);
    Constraints.max(pageSizeArgument, pageSize, 100);
    Optional<Color> color = arguments.form("color").optional(COLOR);
    Long maxPrice = arguments.form("max_price").orNull(Texts.LONG);
    List<String> tag = arguments.form("tag").list(Texts.STRING);
    arguments.done();
    return replies.data(
        200,
        Codecs.STRING,
        resource.formRecord(new Filter(namePart, pageSize, color, maxPrice, tag)));
  }
}
