package dev.galvanic.sample.role;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Unique;
import java.time.OffsetDateTime;

/** A role. */
@Model(table = "roles")
public record Role(
    @Id int id,
    @Column(length = 32, description = "role name") @Unique String name,
    @Column(defaultSql = "now()", description = "create time") OffsetDateTime createTime) {}
