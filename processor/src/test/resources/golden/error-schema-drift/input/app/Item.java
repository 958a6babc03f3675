package app;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import dev.galvanic.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
public record Item(
    @Id int id,
    @Unique String name,
    @Column(defaultSql = "0") long price,
    Color color,
    @Nullable String sex,
    int age,
    @References(Rack.class) int rackId,
    String title) {}
