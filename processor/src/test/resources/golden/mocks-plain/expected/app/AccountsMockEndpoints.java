package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Arguments;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.TextReader;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** The endpoints of {@link Accounts}. */
@Generated
final class AccountsMockEndpoints {
  private static final TextReader<Account.Kind> KIND = TextReader.oneOf(Account.Kind.values());
  private final Accounts resource;
  private final Replies replies;

  AccountsMockEndpoints(Accounts resource, Replies replies) {
    this.resource = resource;
    this.replies = replies;
  }

  /** {@link Accounts#account}. */
  Reply account(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 2).required(Texts.INT);
    arguments.done();
    return replies.data(200, AccountCamelCodec.INSTANCE, resource.account(id));
  }

  /** {@link Accounts#accounts}. */
  Reply accounts(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    Optional<String> displayName = arguments.query("displayName").optional(Texts.STRING);
    List<Account.Kind> kindOf = arguments.query("kindOf").list(KIND);
    int pageSize = arguments.query("pageSize").required(Texts.INT);
    arguments.done();
    return replies.page(
        200,
        AccountCamelCodec.INSTANCE,
        resource.accounts(new Account.Search(displayName, kindOf), pageSize));
  }

  /** {@link Accounts#login}. */
  Reply login(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String userName = arguments.form("user").required(Texts.STRING);
    Optional<Integer> maxAge = arguments.form("maxAge").optional(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.STRING, resource.login(userName, maxAge));
  }

  /** {@link Accounts#token}. */
  CompletionStage<Reply> token(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String userName = arguments.form("userName").required(Texts.STRING);
    Optional<String> oneTimeCode = arguments.form("oneTimeCode").optional(Texts.STRING);
    List<String> wantedScopes = arguments.form("wantedScopes").list(Texts.STRING);
    Set<Integer> roleIds = arguments.form("roleIds").set(Texts.INT);
    arguments.done();
    return resource
        .token(new Account.Login(userName, oneTimeCode, wantedScopes), roleIds)
        .thenApply(result -> replies.data(200, Codecs.STRING, result));
  }

  /** {@link Accounts#change}. */
  CompletionStage<Reply> change(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 2).required(Texts.INT);
    Account account = arguments.body(AccountCamelCodec.INSTANCE);
    arguments.done();
    return resource
        .change(id, account)
        .thenApply(result -> replies.optional(200, AccountCamelCodec.INSTANCE, result));
  }

  /** {@link Accounts#imported}. */
  Reply imported(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String rows = arguments.text();
    arguments.done();
    return replies.raw(200, "text/csv", resource.imported(rows));
  }

  /** {@link Accounts#maybe}. */
  Reply maybe(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    String rows = arguments.optionalText().orElse(null);
    List<Integer> columns = arguments.query("columns").list(Texts.INT);
    arguments.done();
    return replies.data(200, Codecs.INT, resource.maybe(rows, columns));
  }

  /** {@link Accounts#picture}. */
  CompletionStage<Reply> picture(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 3).required(Texts.INT);
    Optional<byte[]> request = arguments.optionalBytes();
    arguments.done();
    return resource.picture(id, request).thenApply(done -> replies.done(200));
  }

  /** {@link Accounts#bytes}. */
  Reply bytes(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    byte[] bytes = arguments.optionalBytes().orElse(null);
    arguments.done();
    resource.bytes(bytes);
    return replies.done(200);
  }

  /** {@link Accounts#there}. */
  Reply there(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    int id = arguments.path("id", 2).required(Texts.INT);
    arguments.done();
    resource.there(id);
    return replies.done(200);
  }

  /** {@link Accounts#asked}. */
  CompletionStage<Reply> asked(Exchange exchange) throws Exception {
    return resource.asked().thenApply(done -> replies.done(200));
  }

  /** {@link Accounts#bulk}. */
  Reply bulk(Exchange exchange) throws Exception {
    Arguments arguments = Arguments.of(exchange);
    List<Account> accounts = arguments.body(Codecs.list(AccountCamelCodec.INSTANCE));
    arguments.done();
    return replies.data(200, Codecs.list(AccountCamelCodec.INSTANCE), resource.bulk(accounts));
  }
}
