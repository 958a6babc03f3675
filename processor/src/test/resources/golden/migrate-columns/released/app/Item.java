package app;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
record Item(
    @Id int id,
    String title,
    @Nullable String size,
    @Column(defaultSql = "'EUR'") String currency,
    int price,
    @Nullable Integer weight,
    int stock) {}
