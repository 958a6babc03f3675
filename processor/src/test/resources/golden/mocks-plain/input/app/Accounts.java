package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.Body;
import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Consumes;
import dev.galvanic.annotation.FormParam;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Head;
import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Options;
import dev.galvanic.annotation.Patch;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Replies;
import dev.galvanic.annotation.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A service that writes camelCase, and bare replies. */
@Client(value = "account-service", naming = Naming.CAMEL_CASE, replies = Replies.PLAIN)
@Route("/v1")
interface Accounts {
  @Get("/accounts/{id}")
  Account account(int id);

  @Get("/accounts")
  Page<Account> accounts(Account.Search search, int pageSize);

  @Post("/login")
  String login(@FormParam("user") String userName, @FormParam Optional<Integer> maxAge);

  @Post("/token")
  CompletionStage<String> token(@FormParam Account.Login login, @FormParam Set<Integer> roleIds);

  @Patch("/accounts/{id}")
  CompletionStage<Optional<Account>> change(int id, Account account);

  @Post("/import")
  @Consumes(media = "text/csv")
  @Produces(media = "text/csv")
  String imported(String rows);

  @Post("/import/all")
  @Consumes(media = "text/csv")
  int maybe(@Body @Nullable String rows, List<Integer> columns);

  @Post("/import/picture/{id}")
  @Consumes(media = "image/png")
  CompletionStage<Void> picture(int id, @Body Optional<byte[]> request);

  @Post("/import/bytes")
  void bytes(@Body byte @Nullable [] bytes);

  @Head("/accounts/{id}")
  void there(int id);

  @Options("/accounts")
  CompletionStage<Void> asked();

  @Post("/bulk")
  List<Account> bulk(List<Account> accounts);
}
