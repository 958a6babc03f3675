package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import java.util.List;

/** Rows as {@link Label}. */
@Generated
final class LabelRowMapper implements RowMapper<Label> {
  static final LabelRowMapper INSTANCE = new LabelRowMapper();
  private static final List<String> COLUMNS = List.of("name", "text");

  private LabelRowMapper() {}

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Label map(Row row) {
    return new Label(row.string(0), row.string(1));
  }
}
