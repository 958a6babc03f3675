package dev.galvanic.sample.role;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The table of roles. */
@Repository
public interface Roles {
  @Sql("SELECT * FROM roles WHERE id = :id")
  CompletionStage<Optional<Role>> find(int id);

  @Sql("SELECT * FROM roles ORDER BY id LIMIT :limit OFFSET :offset")
  List<Role> list(int limit, long offset);

  @Sql("SELECT count(*) FROM roles")
  long count();

  @Sql("INSERT INTO roles(name) VALUES (:role.name) RETURNING id")
  int insert(NewRole role);
}
