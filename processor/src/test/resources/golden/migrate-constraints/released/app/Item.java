package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.Unique;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
@Unique(columns = {"name", "size"})
record Item(@Id int id, String name, @Nullable String size, @Min(0) int price, int code) {}
