package users;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.ElementWriter;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The endpoints of {@link UserResource}. */
@Generated
final class UserResourceEndpoints {
  private final UserResource resource;
  private final Replies replies;

  UserResourceEndpoints(UserResource resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link UserResource#get}. */
  Reply get(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return replies.data(200, UserCodec.INSTANCE, resource.get(id));
  }

  /** {@link UserResource#list}. */
  Reply list(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int limit = arguments.query("limit").orElse("20", Texts.INT);
    Optional<String> nickName = arguments.query("nickName").optional(Texts.STRING);
    arguments.done();
    return replies.page(200, UserCodec.INSTANCE, resource.list(limit, nickName));
  }

  /** {@link UserResource#create}. */
  Reply create(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    User user = arguments.body(UserCodec.INSTANCE);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.create(user));
  }

  /** {@link UserResource#remove}. */
  CompletionStage<Reply> remove(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 1).required(Texts.INT);
    arguments.done();
    return resource.remove(id).thenApply(done -> replies.done(200));
  }

  /** {@link UserResource#count}. */
  CompletionStage<Reply> count(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Integer above = arguments.query("above").orNull(Texts.INT);
    arguments.done();
    return resource.count(above).thenApply(result -> replies.data(200, Codecs.INT, result));
  }

  /** {@link UserResource#latest}. */
  Reply latest(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.nullable(UserCodec.INSTANCE), resource.latest());
  }

  /** {@link UserResource#mine}. */
  Reply mine(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.list(UserCodec.INSTANCE), resource.mine(exchange));
  }

  /** {@link UserResource#all}. */
  Reply all(Exchange exchange) throws Exception {
    return replies.stream(200, UserCodec.INSTANCE, resource.all());
  }

  /** {@link UserResource#csv}. */
  Reply csv(Exchange exchange) throws Exception {
    return replies.raw(200, "text/csv", ElementWriter.text(), resource.csv());
  }

  /** {@link UserResource#lines}. */
  Reply lines(Exchange exchange) throws Exception {
    return replies.lines(200, "application/x-ndjson", UserCodec.INSTANCE, resource.lines());
  }

  /** {@link UserResource#picture}. */
  Reply picture(Exchange exchange) throws Exception {
    return resource.picture();
  }

  /** {@link UserResource#upload}. */
  Reply upload(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.INT, resource.upload(exchange));
  }

  /** {@link UserResource#secret}. */
  Reply secret(Exchange exchange) throws Exception {
    return replies.data(200, UserResourceSecretCodec.INSTANCE, resource.secret());
  }

  /** {@link UserResource#find}. */
  Reply find(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<String> names = arguments.query("names").list(Texts.STRING);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.find(names));
  }

  /** {@link UserResource#find}. */
  Reply find2(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<Integer> ids = arguments.query("ids").list(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.find(ids, exchange));
  }

  /** {@link UserResource#any}. */
  Reply any(Exchange exchange) throws Exception {
    return replies.data(200, Codecs.INT, resource.any());
  }

  /** {@link UserResource#get}. */
  Reply get2(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 2).required(Texts.INT);
    arguments.done();
    return replies.data(200, UserCodec.INSTANCE, resource.get(id, exchange));
  }
}
