package dev.galvanic.sample.user;

import dev.galvanic.annotation.AddColumn;
import dev.galvanic.annotation.AddIndex;
import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A person who uses the product. */
@Model(table = "users")
@Migrate(version = "v1", author = "ada", date = "2026-11-25", addColumn = @AddColumn("sex"))
@Migrate(
    version = "v2",
    author = "grace",
    date = "2026-11-25",
    addIndex = @AddIndex(value = "users_city_id_idx", concurrently = true))
public record User(
    @Id int id,
    @Column(defaultSql = "now()", description = "when it was created") OffsetDateTime createTime,
    @Column(description = "user's name", length = 128) String name,
    @Min(0) int age,
    @Column(length = 32) @Nullable String sex,
    @Index int cityId,
    int roleId) {}
