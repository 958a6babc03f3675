package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
record Item(
    @Id int id, String name, @Nullable String note, int stock, List<String> tags, Color color) {}
