package app;

import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Route;

@Route("/accounts")
final class AccountResource {
  private final Accounts accounts;
  private final Sessions sessions;

  AccountResource(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @Get("/{id}")
  Account account(int id) {
    sessions.check();
    return accounts.account(id);
  }
}
