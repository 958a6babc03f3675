package dev.galvanic.sample.user;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A person who uses the product. */
@Model(table = "users")
public record User(
    @Id int id,
    @Column(defaultSql = "now()", description = "when it was created") OffsetDateTime createTime,
    @Column(description = "user's name", length = 128) String name,
    @Min(0) int age,
    @Column(length = 32) @Nullable String sex,
    int cityId,
    int roleId) {}
