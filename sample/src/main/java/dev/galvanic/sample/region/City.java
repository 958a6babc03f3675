package dev.galvanic.sample.region;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import java.time.OffsetDateTime;

/** A city. */
@Model(table = "cities")
public record City(
    @Id int id,
    @Column(length = 32, description = "city name") String name,
    @Column(description = "province id") @References(Province.class) int provinceId,
    @Column(defaultSql = "now()", description = "create time") OffsetDateTime createTime) {}
