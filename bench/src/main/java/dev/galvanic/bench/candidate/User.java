package dev.galvanic.bench.candidate;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code users}. */
record User(
    int id,
    OffsetDateTime createTime,
    String name,
    int age,
    @Nullable String sex,
    int cityId,
    int roleId) {}
