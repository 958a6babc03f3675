package dev.galvanic.sample.region;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.time.OffsetDateTime;

/** A province. */
@Model(table = "provinces")
public record Province(
    @Id int id,
    @Column(length = 32, description = "province name") String name,
    @Column(defaultSql = "now()", description = "create time") OffsetDateTime createTime) {}
