package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
record Item(
    @Id int id,
    UUID code,
    String name,
    @Nullable String note,
    long stock,
    List<String> tags,
    OffsetDateTime changed) {}
