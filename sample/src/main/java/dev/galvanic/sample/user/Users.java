package dev.galvanic.sample.user;

import dev.galvanic.annotation.Logged;
import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;
import java.util.Optional;

/** The table of users. */
@Repository
public interface Users {
  @Sql("SELECT * FROM users WHERE id = :id")
  Optional<User> find(int id);

  @Sql("SELECT * FROM users ORDER BY id LIMIT :limit OFFSET :offset")
  List<User> list(int limit, long offset);

  @Sql("SELECT count(*) FROM users")
  long count();

  @Sql(
      """
      INSERT INTO users(name, age, sex, city_id, role_id)
      VALUES (:user.name, :user.age, :user.sex, :user.cityId, :user.roleId)
      RETURNING id
      """)
  int insert(NewUser user);

  @Sql(
      """
      UPDATE users
      SET name = coalesce(:change.name, name),
          age = coalesce(:change.age, age),
          sex = coalesce(:change.sex, sex),
          city_id = coalesce(:change.cityId, city_id),
          role_id = coalesce(:change.roleId, role_id)
      WHERE id = :id
      RETURNING *
      """)
  Optional<User> update(int id, UserChange change);

  /** Removes one. */
  @Logged(arguments = true, tracing = false)
  @Sql("DELETE FROM users WHERE id = :id")
  int delete(int id);
}
