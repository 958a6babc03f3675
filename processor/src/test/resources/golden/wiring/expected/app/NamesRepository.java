package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;

/** The statements of {@link Names}. */
@Generated
final class NamesRepository implements Names {
  private static final Statement NAME =
      Statement.write("Names.name", "SELECT name FROM names WHERE id = $1")
          .about("SELECT", "names");
  private final Database database;

  NamesRepository(Database database) {
    this.database = database;
  }

  @Override
  public String name(int id) {
    return database.fetchOne(NAME, RowMappers.STRING, id);
  }
}
