package app;

import dev.galvanic.annotation.*;
import dev.galvanic.sql.Connection;
import dev.galvanic.sql.Transaction;

@Service(name = "shop")
final class Shop {}

@Repository
interface Items {
  @Sql("DELETE FROM items WHERE id = :id")
  void delete(Transaction transaction, int id, Connection connection);

  @Sql("DELETE FROM items WHERE id = :transaction")
  void value(Transaction transaction);
}
