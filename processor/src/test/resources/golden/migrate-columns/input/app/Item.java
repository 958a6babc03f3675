package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.AddColumn;
import dev.galvanic.annotation.ChangeType;
import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.RenameColumn;
import dev.galvanic.annotation.SetDefault;
import dev.galvanic.annotation.SetNotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
@Migrate(version = "v1", author = "ada", date = "2026-11-25", addColumn = {@AddColumn("color"), @AddColumn("tags")})
@Migrate(version = "v2", addColumn = @AddColumn(value = "made", type = "date", notNull = true, defaultSql = "CURRENT_DATE"))
@Migrate(version = "v3", renameColumn = @RenameColumn(from = "title", to = "name"), accept = @Accept(rule = "BreaksRunningInstances", reason = "the table is small, and nobody is at work"))
@Migrate(version = "v4", dropNotNull = "name", setNotNull = @SetNotNull("size"), accept = @Accept(rule = "NotNullScan", reason = "the table is small, and nobody is at work"))
@Migrate(version = "v5", changeType = @ChangeType(value = "price", using = "price / 100.0"), accept = @Accept(rule = "TableRewrite", reason = "the table is small, and nobody is at work"))
@Migrate(version = "v6", dropDefault = "currency", setDefault = @SetDefault("size"))
@Migrate(version = "v7", setDefault = @SetDefault(value = "made", defaultSql = "'2026-01-01'::date"))
@Migrate(version = "v8", dropDefault = "made")
@Migrate(version = "v9", dropColumn = {"weight", "stock"}, accept = {@Accept(rule = "BreaksRunningInstances", reason = "the table is small, and nobody is at work"), @Accept(rule = "DataLoss", reason = "the table is small, and nobody is at work")})
@Migrate(version = "v10", changeType = @ChangeType(value = "made", type = "timestamptz"), accept = @Accept(rule = "TableRewrite", reason = "the table is small, and nobody is at work"))
record Item(
    @Id int id,
    @Nullable String name,
    @Column(defaultSql = "'M'") String size,
    String currency,
    BigDecimal price,
    @Column(length = 16) @Nullable String color,
    @Nullable List<String> tags,
    OffsetDateTime made) {}
