package app;

import dev.galvanic.Page;
import dev.galvanic.ReplyStyle;
import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Replies;
import dev.galvanic.json.Codecs;
import dev.galvanic.route.Router;
import dev.galvanic.testing.mock.Arg;
import dev.galvanic.testing.mock.ClientMock;
import dev.galvanic.testing.mock.Contract;
import dev.galvanic.testing.mock.MockedOperation;
import dev.galvanic.testing.mock.Stub;
import dev.galvanic.testing.mock.VoidStub;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Stands for {@link Accounts} in tests. */
@Generated
public final class AccountsMock extends ClientMock<Accounts> {
  private static final MockedOperation<Account> ACCOUNT =
      new MockedOperation<>(
          "Accounts",
          "account",
          "GET /v1/accounts/{id}",
          Contract.data(AccountCamelCodec.INSTANCE).errorsOf(4, 5));
  private static final MockedOperation<Page<Account>> ACCOUNTS =
      new MockedOperation<>(
          "Accounts",
          "accounts",
          "GET /v1/accounts",
          Contract.page(AccountCamelCodec.INSTANCE).errorsOf(4, 5));
  private static final MockedOperation<String> LOGIN =
      new MockedOperation<>(
          "Accounts", "login", "POST /v1/login", Contract.data(Codecs.STRING).errorsOf(4, 5));
  private static final MockedOperation<String> TOKEN =
      new MockedOperation<>(
          "Accounts", "token", "POST /v1/token", Contract.data(Codecs.STRING).errorsOf(4, 5));
  private static final MockedOperation<Optional<Account>> CHANGE =
      new MockedOperation<>(
          "Accounts",
          "change",
          "PATCH /v1/accounts/{id}",
          Contract.optional(AccountCamelCodec.INSTANCE).errorsOf(4, 5)).takes(1,
          AccountCamelCodec.INSTANCE);
  private static final MockedOperation<String> IMPORTED =
      new MockedOperation<>(
          "Accounts", "imported", "POST /v1/import", Contract.<String>raw().errorsOf(4, 5));
  private static final MockedOperation<Integer> MAYBE =
      new MockedOperation<>(
          "Accounts", "maybe", "POST /v1/import/all", Contract.data(Codecs.INT).errorsOf(4, 5));
  private static final MockedOperation<Void> PICTURE =
      new MockedOperation<>(
          "Accounts", "picture", "POST /v1/import/picture/{id}", Contract.nothing().errorsOf(4, 5));
  private static final MockedOperation<Void> BYTES =
      new MockedOperation<>(
          "Accounts", "bytes", "POST /v1/import/bytes", Contract.nothing().errorsOf(4, 5));
  private static final MockedOperation<Void> THERE =
      new MockedOperation<>(
          "Accounts", "there", "HEAD /v1/accounts/{id}", Contract.nothing().errorsOf(4, 5));
  private static final MockedOperation<Void> ASKED =
      new MockedOperation<>(
          "Accounts", "asked", "OPTIONS /v1/accounts", Contract.nothing().errorsOf(4, 5));
  private static final MockedOperation<List<Account>> BULK =
      new MockedOperation<>(
          "Accounts",
          "bulk",
          "POST /v1/bulk",
          Contract.data(Codecs.list(AccountCamelCodec.INSTANCE)).errorsOf(4, 5)).takes(0,
          Codecs.list(AccountCamelCodec.INSTANCE));

  public AccountsMock() {
    super(Accounts.class, "account-service", ReplyStyle.PLAIN);
  }

  /** GET /v1/accounts/{id}. */
  public Stub<AccountCall, Account> account(int id) {
    return stub(ACCOUNT, Arg.is(id));
  }

  /** GET /v1/accounts/{id}. */
  public Stub<AccountCall, Account> account(Arg<Integer> id) {
    return stub(ACCOUNT, id);
  }

  /** GET /v1/accounts. */
  public Stub<AccountsCall, Page<Account>> accounts(Account.Search search, int pageSize) {
    return stub(ACCOUNTS, Arg.is(search), Arg.is(pageSize));
  }

  /** GET /v1/accounts. */
  public Stub<AccountsCall, Page<Account>> accounts(
      Arg<Account.Search> search, Arg<Integer> pageSize) {
    return stub(ACCOUNTS, search, pageSize);
  }

  /** POST /v1/login. */
  public Stub<LoginCall, String> login(String userName, Optional<Integer> maxAge) {
    return stub(LOGIN, Arg.is(userName), Arg.is(maxAge));
  }

  /** POST /v1/login. */
  public Stub<LoginCall, String> login(Arg<String> userName, Arg<Optional<Integer>> maxAge) {
    return stub(LOGIN, userName, maxAge);
  }

  /** POST /v1/token. */
  public Stub<TokenCall, String> token(Account.Login login, Set<Integer> roleIds) {
    return stub(TOKEN, Arg.is(login), Arg.is(roleIds));
  }

  /** POST /v1/token. */
  public Stub<TokenCall, String> token(Arg<Account.Login> login, Arg<Set<Integer>> roleIds) {
    return stub(TOKEN, login, roleIds);
  }

  /** PATCH /v1/accounts/{id}. */
  public Stub<ChangeCall, Optional<Account>> change(int id, Account account) {
    return stub(CHANGE, Arg.is(id), Arg.is(account));
  }

  /** PATCH /v1/accounts/{id}. */
  public Stub<ChangeCall, Optional<Account>> change(Arg<Integer> id, Arg<Account> account) {
    return stub(CHANGE, id, account);
  }

  /** POST /v1/import. */
  public Stub<ImportedCall, String> imported(String rows) {
    return stub(IMPORTED, Arg.is(rows));
  }

  /** POST /v1/import. */
  public Stub<ImportedCall, String> imported(Arg<String> rows) {
    return stub(IMPORTED, rows);
  }

  /** POST /v1/import/all. */
  public Stub<MaybeCall, Integer> maybe(@Nullable String rows, List<Integer> columns) {
    return stub(MAYBE, Arg.is(rows), Arg.is(columns));
  }

  /** POST /v1/import/all. */
  public Stub<MaybeCall, Integer> maybe(Arg<String> rows, Arg<List<Integer>> columns) {
    return stub(MAYBE, rows, columns);
  }

  /** POST /v1/import/picture/{id}. */
  public VoidStub<PictureCall> picture(int id, Optional<byte[]> request) {
    return voidStub(PICTURE, Arg.is(id), Arg.is(request));
  }

  /** POST /v1/import/picture/{id}. */
  public VoidStub<PictureCall> picture(Arg<Integer> id, Arg<Optional<byte[]>> request) {
    return voidStub(PICTURE, id, request);
  }

  /** POST /v1/import/bytes. */
  public VoidStub<BytesCall> bytes(byte @Nullable [] bytes) {
    return voidStub(BYTES, Arg.is(bytes));
  }

  /** POST /v1/import/bytes. */
  public VoidStub<BytesCall> bytes(Arg<byte[]> bytes) {
    return voidStub(BYTES, bytes);
  }

  /** HEAD /v1/accounts/{id}. */
  public VoidStub<ThereCall> there(int id) {
    return voidStub(THERE, Arg.is(id));
  }

  /** HEAD /v1/accounts/{id}. */
  public VoidStub<ThereCall> there(Arg<Integer> id) {
    return voidStub(THERE, id);
  }

  /** OPTIONS /v1/accounts. */
  public VoidStub<AskedCall> asked() {
    return voidStub(ASKED);
  }

  /** POST /v1/bulk. */
  public Stub<BulkCall, List<Account>> bulk(List<Account> accounts) {
    return stub(BULK, Arg.is(accounts));
  }

  /** POST /v1/bulk. */
  public Stub<BulkCall, List<Account>> bulk(Arg<List<Account>> accounts) {
    return stub(BULK, accounts);
  }

  @Override
  protected Accounts client() {
    return new Client();
  }

  @Override
  protected Router router(Accounts client, Replies replies) {
    return new AccountsMockRouter(new AccountsMockEndpoints(client, replies));
  }

  /** A call of {@link Accounts#account}. */
  public record AccountCall(int id) {}

  /** A call of {@link Accounts#accounts}. */
  public record AccountsCall(Account.Search search, int pageSize) {}

  /** A call of {@link Accounts#login}. */
  public record LoginCall(String userName, Optional<Integer> maxAge) {}

  /** A call of {@link Accounts#token}. */
  public record TokenCall(Account.Login login, Set<Integer> roleIds) {}

  /** A call of {@link Accounts#change}. */
  public record ChangeCall(int id, Account account) {}

  /** A call of {@link Accounts#imported}. */
  public record ImportedCall(String rows) {}

  /** A call of {@link Accounts#maybe}. */
  public record MaybeCall(@Nullable String rows, List<Integer> columns) {}

  /** A call of {@link Accounts#picture}. */
  public record PictureCall(int id, Optional<byte[]> request) {}

  /** A call of {@link Accounts#bytes}. */
  public record BytesCall(byte @Nullable [] bytes) {}

  /** A call of {@link Accounts#there}. */
  public record ThereCall(int id) {}

  /** A call of {@link Accounts#asked}. */
  public record AskedCall() {}

  /** A call of {@link Accounts#bulk}. */
  public record BulkCall(List<Account> accounts) {}

  private final class Client implements Accounts {
    @Override
    public Account account(int id) {
      return AccountsMock.this.call(ACCOUNT, new AccountCall(id), id);
    }

    @Override
    public Page<Account> accounts(Account.Search search, int pageSize) {
      return AccountsMock.this.call(ACCOUNTS, new AccountsCall(search, pageSize), search, pageSize);
    }

    @Override
    public String login(String userName, Optional<Integer> maxAge) {
      return AccountsMock.this.call(LOGIN, new LoginCall(userName, maxAge), userName, maxAge);
    }

    @Override
    public CompletionStage<String> token(Account.Login login, Set<Integer> roleIds) {
      return AccountsMock.this.callAsync(TOKEN, new TokenCall(login, roleIds), login, roleIds);
    }

    @Override
    public CompletionStage<Optional<Account>> change(int id, Account account) {
      return AccountsMock.this.callAsync(CHANGE, new ChangeCall(id, account), id, account);
    }

    @Override
    public String imported(String rows) {
      return AccountsMock.this.call(IMPORTED, new ImportedCall(rows), rows);
    }

    @Override
    public int maybe(@Nullable String rows, List<Integer> columns) {
      return AccountsMock.this.call(MAYBE, new MaybeCall(rows, columns), rows, columns);
    }

    @Override
    public CompletionStage<Void> picture(int id, Optional<byte[]> request) {
      return AccountsMock.this.callAsync(PICTURE, new PictureCall(id, request), id, request);
    }

    @Override
    public void bytes(byte @Nullable [] bytes) {
      AccountsMock.this.call(BYTES, new BytesCall(bytes), bytes);
    }

    @Override
    public void there(int id) {
      AccountsMock.this.call(THERE, new ThereCall(id), id);
    }

    @Override
    public CompletionStage<Void> asked() {
      return AccountsMock.this.callAsync(ASKED, new AskedCall());
    }

    @Override
    public List<Account> bulk(List<Account> accounts) {
      return AccountsMock.this.call(BULK, new BulkCall(accounts), accounts);
    }
  }
}
