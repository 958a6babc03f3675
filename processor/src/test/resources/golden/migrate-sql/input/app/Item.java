package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.AddColumn;
import dev.galvanic.annotation.Effect;
import dev.galvanic.annotation.Execute;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.SetNotNull;

@Model(table = "items")
@Migrate(
    version = "v1",
    addColumn = @AddColumn(value = "short_name", type = "text"),
    sql =
        @Execute(
            """
            -- The first word, which is what people search for.
            UPDATE items SET short_name = split_part(name, ' ', 1);
            DELETE FROM items WHERE short_name = ''
            """),
    setNotNull = @SetNotNull("short_name"), accept = {@Accept(rule = "DataUnderLock", reason = "the table is small, and nobody is at work"), @Accept(rule = "WholeTableWrite", reason = "the table is small, and nobody is at work"), @Accept(rule = "NotNullScan", reason = "the table is small, and nobody is at work")})
@Migrate(
    version = "v2",
    sql = {
      @Execute(
          value = "ALTER TABLE items ADD COLUMN price integer NOT NULL DEFAULT 0; ALTER TABLE items ALTER COLUMN price DROP DEFAULT",
          effect = @Effect(addColumn = @AddColumn("price"))),
      @Execute(value = "GRANT SELECT ON items TO PUBLIC", effect = @Effect)
    }, accept = @Accept(rule = "NotNullWithoutDefault", reason = "the table is small, and nobody is at work"))
record Item(@Id int id, String name, String shortName, int price) {}
