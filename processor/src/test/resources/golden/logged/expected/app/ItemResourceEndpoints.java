package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.log.LoggedMethod;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.TransactionOptions;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private static final LoggedMethod GET_LOGGED =
      LoggedMethod.of("app.ItemResource", "ItemResource.get", "route", "shop")
          .description("Gets one.");
  private static final LoggedMethod CREATE_LOGGED =
      LoggedMethod.of("app.ItemResource", "ItemResource.create", "route", "shop");
  private static final LoggedMethod DELETE_LOGGED =
      LoggedMethod.of("app.ItemResource", "ItemResource.delete", "route", "cleaning");
  private static final LoggedMethod RATE_LOGGED =
      LoggedMethod.of("app.ItemResource", "ItemResource.rate", "route", "shop");
  private final ItemResource resource;
  private final Replies replies;
  private final Database database;

  ItemResourceEndpoints(ItemResource resource, Replies replies, Database database) {
    this.resource = resource;
    this.replies = replies;
    this.database = database;
  }

  /** {@link ItemResource#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.optional(200, ItemCodec.INSTANCE, GET_LOGGED.call(() -> resource.get(id)));
  }

  /** {@link ItemResource#create}. */
  Reply create(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    ItemResource.NewItem item = arguments.body(ItemResourceNewItemCodec.INSTANCE);
    Optional<String> note = arguments.query("note").optional(Texts.STRING);
    arguments.done();
    return replies.data(
        200,
        Codecs.INT,
        CREATE_LOGGED.given(
                "item.code", LoggedMethod.SECRET, "item.stock", item.stock(), "note", note)
            .call(
                () ->
                    database.inTransaction(
                        TransactionOptions.DEFAULT, () -> resource.create(item, note))));
  }

  /** {@link ItemResource#delete}. */
  Reply delete(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    DELETE_LOGGED.run(() -> resource.delete(id));
    return replies.done(200);
  }

  /** {@link ItemResource#rate}. */
  CompletionStage<Reply> rate(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String id = arguments.path("id", 1).required(Texts.STRING);
    arguments.done();
    return RATE_LOGGED.stage(() -> resource.rate(id))
        .thenApply(result -> replies.data(200, Codecs.DOUBLE, result));
  }
}
