package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import dev.galvanic.annotation.ReferentialAction;
import org.jspecify.annotations.Nullable;

@Model(table = "books")
record Book(
    @Id int id,
    @References(value = Author.class, onDelete = ReferentialAction.CASCADE, onUpdate = ReferentialAction.RESTRICT) int author,
    @References(Book.class) @Nullable Integer sequel) {}
