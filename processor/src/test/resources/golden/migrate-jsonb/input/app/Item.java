package app;

import dev.galvanic.annotation.AddColumn;
import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Execute;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.SetNotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Model(table = "items")
@Migrate(
    version = "v1",
    addColumn = {
      @AddColumn(value = "part", type = "jsonb"),
      @AddColumn("spare"),
      @AddColumn("labels"),
    })
@Migrate(
    version = "v2",
    sql = @Execute("UPDATE items SET part = '{\"weight\": 1}' WHERE part IS NULL"),
    setNotNull = @SetNotNull(value = "part", online = true))
record Item(
    @Id int id,
    Part part,
    Optional<List<Part>> spare,
    @Column(defaultSql = "'{}'") Map<String, String> labels) {}
