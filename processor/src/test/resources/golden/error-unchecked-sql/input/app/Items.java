package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.Optional;

@Repository
interface Items {
  @Sql("SELECT relname FROM pg_class WHERE oid = :oid")
  Optional<String> relation(long oid);

  @Sql(
      value = "SELECT relname FROM pg_class WHERE oid = :oid",
      unchecked = "it has been there since 1996")
  Optional<String> silent(long oid);
}
