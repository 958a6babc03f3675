package dev.galvanic.sample.region;

import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import java.util.List;
import java.util.Optional;

/** The table of cities. */
@Repository
public interface Cities {
  @Sql("SELECT * FROM cities WHERE id = :id")
  Optional<City> find(int id);

  @Sql("SELECT * FROM cities ORDER BY id LIMIT :limit OFFSET :offset")
  List<City> list(int limit, long offset);

  @Sql("SELECT count(*) FROM cities")
  long count();

  @Sql("INSERT INTO cities(name, province_id) VALUES (:city.name, :city.provinceId) RETURNING id")
  int insert(NewCity city);
}
