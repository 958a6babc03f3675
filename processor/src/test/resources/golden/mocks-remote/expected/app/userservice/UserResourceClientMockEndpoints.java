package app.userservice;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import users.User;
import users.UserResourceClient;

/** The endpoints of {@link UserResourceClient}. */
@Generated
final class UserResourceClientMockEndpoints {
  private final UserResourceClient resource;
  private final Replies replies;

  UserResourceClientMockEndpoints(UserResourceClient resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link UserResourceClient#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.optional(200, UserCodec.INSTANCE, resource.get(id));
  }

  /** {@link UserResourceClient#list}. */
  Reply list(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int limit = arguments.query("limit").orElse("20", Texts.INT);
    Optional<String> nickName = arguments.query("nickName").optional(Texts.STRING);
    arguments.done();
    return replies.page(200, UserCodec.INSTANCE, resource.list(limit, nickName));
  }

  /** {@link UserResourceClient#create}. */
  Reply create(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    User user = arguments.body(UserCodec.INSTANCE);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.create(user));
  }

  /** {@link UserResourceClient#remove}. */
  CompletionStage<Reply> remove(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return resource.remove(id).thenApply(done -> replies.done(200));
  }

  /** {@link UserResourceClient#count}. */
  CompletionStage<Reply> count(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Integer above = arguments.query("above").orNull(Texts.INT);
    arguments.done();
    return resource.count(above).thenApply(result -> replies.optional(200, Codecs.INT, result));
  }

  /** {@link UserResourceClient#latest}. */
  Reply latest(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.nullable(UserCodec.INSTANCE), resource.latest());
  }

  /** {@link UserResourceClient#mine}. */
  Reply mine(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.list(UserCodec.INSTANCE), resource.mine());
  }

  /** {@link UserResourceClient#all}. */
  Reply all(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.list(UserCodec.INSTANCE), resource.all());
  }

  /** {@link UserResourceClient#csv}. */
  Reply csv(Exchange exchange) throws Exception {
    return replies.raw(200, "text/csv", resource.csv());
  }

  /** {@link UserResourceClient#lines}. */
  Reply lines(Exchange exchange) throws Exception {
    return replies.lines(200, "application/x-ndjson", UserCodec.INSTANCE, resource.lines());
  }

  /** {@link UserResourceClient#find}. */
  Reply find(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<String> names = arguments.query("names").list(Texts.STRING);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.find(names));
  }

  /** {@link UserResourceClient#any}. */
  Reply any(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.INT, resource.any());
  }
}
