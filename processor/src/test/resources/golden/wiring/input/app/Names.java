package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;

@Repository
interface Names {
  @Sql("SELECT name FROM names WHERE id = :id")
  String name(int id);
}
