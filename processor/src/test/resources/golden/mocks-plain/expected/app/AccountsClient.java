package app;

import dev.galvanic.Page;
import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** The calls of {@link Accounts}. */
@Generated
final class AccountsClient implements Accounts {
  private final ServiceClient client;

  AccountsClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Account account(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "Accounts.account", "/v1/accounts/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.data(AccountCamelCodec.INSTANCE));
  }

  @Override
  public Page<Account> accounts(Account.Search search, int pageSize) {
    ClientRequest request =
        ClientRequest.of(Method.GET, "Accounts.accounts", "/v1/accounts")
            .replies(ReplyStyle.PLAIN)
            .query("displayName", search.displayName().map(Texts::text).orElse(null))
            .query("pageSize", Texts.text(pageSize));
    for (Account.Kind one : search.kindOf()) {
      request = request.query("kindOf", Texts.text(one));
    }
    return client.call(request, ReplyReader.page(AccountCamelCodec.INSTANCE));
  }

  @Override
  public String login(String userName, Optional<Integer> maxAge) {
    return client.call(
        ClientRequest.of(Method.POST, "Accounts.login", "/v1/login")
            .replies(ReplyStyle.PLAIN)
            .form("user", userName)
            .form("maxAge", maxAge.map(Texts::text).orElse(null)),
        ReplyReader.data(Codecs.STRING));
  }

  @Override
  public CompletionStage<String> token(Account.Login login, Set<Integer> roleIds) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "Accounts.token", "/v1/token")
            .replies(ReplyStyle.PLAIN)
            .form("userName", login.userName())
            .form("oneTimeCode", login.oneTimeCode().map(Texts::text).orElse(null))
            .form();
    for (String one : login.wantedScopes()) {
      request = request.form("wantedScopes", one);
    }
    for (Integer one : roleIds) {
      request = request.form("roleIds", Texts.text(one));
    }
    return client.callAsync(request, ReplyReader.data(Codecs.STRING));
  }

  @Override
  public CompletionStage<Optional<Account>> change(int id, Account account) {
    return client.callAsync(
        ClientRequest.of(Method.PATCH, "Accounts.change", "/v1/accounts/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id))
            .body(AccountCamelCodec.INSTANCE, account),
        ReplyReader.optional(AccountCamelCodec.INSTANCE));
  }

  @Override
  public String imported(String rows) {
    return client.call(
        ClientRequest.of(Method.POST, "Accounts.imported", "/v1/import")
            .replies(ReplyStyle.PLAIN)
            .header("Accept", "text/csv")
            .body("text/csv", rows.getBytes(StandardCharsets.UTF_8)),
        ReplyReader.text());
  }

  @Override
  public int maybe(String rows, List<Integer> columns) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "Accounts.maybe", "/v1/import/all").replies(ReplyStyle.PLAIN);
    if (rows != null) {
      request = request.body("text/csv", rows.getBytes(StandardCharsets.UTF_8));
    }
    for (Integer one : columns) {
      request = request.query("columns", Texts.text(one));
    }
    return client.call(request, ReplyReader.data(Codecs.INT));
  }

  @Override
  public CompletionStage<Void> picture(int id, Optional<byte[]> request) {
    ClientRequest request_ =
        ClientRequest.of(Method.POST, "Accounts.picture", "/v1/import/picture/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id));
    if (request.isPresent()) {
      request_ = request_.body("image/png", request.orElseThrow());
    }
    return client.callAsync(request_, ReplyReader.none());
  }

  @Override
  public void bytes(byte[] bytes) {
    ClientRequest request =
        ClientRequest.of(Method.POST, "Accounts.bytes", "/v1/import/bytes")
            .replies(ReplyStyle.PLAIN);
    if (bytes != null) {
      request = request.body("application/octet-stream", bytes);
    }
    client.call(request, ReplyReader.none());
  }

  @Override
  public void there(int id) {
    client.call(
        ClientRequest.of(Method.HEAD, "Accounts.there", "/v1/accounts/{id}")
            .replies(ReplyStyle.PLAIN)
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  @Override
  public CompletionStage<Void> asked() {
    return client.callAsync(
        ClientRequest.of(Method.OPTIONS, "Accounts.asked", "/v1/accounts")
            .replies(ReplyStyle.PLAIN),
        ReplyReader.none());
  }

  @Override
  public List<Account> bulk(List<Account> accounts) {
    return client.call(
        ClientRequest.of(Method.POST, "Accounts.bulk", "/v1/bulk")
            .replies(ReplyStyle.PLAIN)
            .body(Codecs.list(AccountCamelCodec.INSTANCE), accounts),
        ReplyReader.data(Codecs.list(AccountCamelCodec.INSTANCE)));
  }
}
