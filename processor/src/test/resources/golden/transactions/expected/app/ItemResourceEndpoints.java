package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.TransactionOptions;

/** The endpoints of {@link ItemResource}. */
@Generated
final class ItemResourceEndpoints {
  private static final TransactionOptions GET_TRANSACTION =
      TransactionOptions.DEFAULT.isolation(Isolation.REPEATABLE_READ).asReadOnly();
  private static final TransactionOptions REPORT_TRANSACTION =
      TransactionOptions.DEFAULT.isolation(Isolation.SERIALIZABLE).asReadOnly().asDeferrable();
  private static final TransactionOptions MOVED_TRANSACTION =
      TransactionOptions.DEFAULT.isolation(Isolation.SERIALIZABLE).retrying(3);
  private final ItemResource resource;
  private final Replies replies;
  private final Database database;

  ItemResourceEndpoints(ItemResource resource, Replies replies, Database database) {
    this.resource = resource;
    this.replies = replies;
    this.database = database;
  }

  /** {@link ItemResource#sold}. */
  Reply sold(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    int howMany = arguments.query("how_many").required(Texts.INT);
    arguments.done();
    database.runInTransaction(TransactionOptions.DEFAULT, () -> resource.sold(id, howMany));
    return replies.done(200);
  }

  /** {@link ItemResource#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.optional(
        200, ItemCodec.INSTANCE, database.inTransaction(GET_TRANSACTION, () -> resource.get(id)));
  }

  /** {@link ItemResource#report}. */
  Reply report(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(
        200, Codecs.STRING, database.inTransaction(REPORT_TRANSACTION, () -> resource.report(id)));
  }

  /** {@link ItemResource#moved}. */
  Reply moved(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    int database_ = arguments.query("database").required(Texts.INT);
    arguments.done();
    return replies.data(
        200,
        Codecs.INT,
        database.inTransaction(MOVED_TRANSACTION, () -> resource.moved(id, database_)));
  }

  /** {@link ItemResource#plain}. */
  Reply plain(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.INT, resource.plain());
  }
}
