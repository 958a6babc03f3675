package app;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;

@Repository
interface Names {
  @Sql(value = "SELECT name FROM names WHERE id = :id", unchecked = "another service's")
  String name(int id);
}
