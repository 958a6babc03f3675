package app;

import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
record Item(
    @Id int id,
    @Column(defaultSql = "now()") OffsetDateTime createTime,
    @Column(name = "label") String name,
    @Nullable Integer stock,
    Optional<String> note,
    Color color,
    @Nullable Color paint,
    List<String> tags,
    List<Color> colors,
    Set<Long> numbers,
    byte[] picture) {}
