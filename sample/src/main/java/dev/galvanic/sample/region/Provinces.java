package dev.galvanic.sample.region;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;
import java.util.Optional;

/** The table of provinces. */
@Repository
public interface Provinces {
  @Sql("SELECT * FROM provinces WHERE id = :id")
  Optional<Province> find(int id);

  @Sql("SELECT * FROM provinces ORDER BY id LIMIT :limit OFFSET :offset")
  List<Province> list(int limit, long offset);

  @Sql("SELECT count(*) FROM provinces")
  long count();

  @Sql("INSERT INTO provinces(name) VALUES (:province.name) RETURNING id")
  int insert(NewProvince province);
}
