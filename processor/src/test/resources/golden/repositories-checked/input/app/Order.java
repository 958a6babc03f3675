package app;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import java.time.OffsetDateTime;

@Model(table = "orders")
record Order(
    @Id long id,
    @References(Item.class) int itemId,
    int pieces,
    @Column(defaultSql = "now()") OffsetDateTime at) {}
