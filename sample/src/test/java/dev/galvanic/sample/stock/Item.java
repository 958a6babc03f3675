package dev.galvanic.sample.stock;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Unique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the table, one column of each shape. */
@Model(table = "items")
record Item(
    @Id int id,
    @Unique String name,
    @Nullable Integer stock,
    @Column(defaultSql = "'{}'") List<String> tags,
    @Column(defaultSql = "'{}'") Map<String, String> labels,
    @Column(defaultSql = "'[]'") List<Part> parts,
    @Nullable Part spare,
    Optional<Part> cover) {}
