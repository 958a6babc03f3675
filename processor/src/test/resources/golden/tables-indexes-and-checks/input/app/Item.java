package app;

import dev.galvanic.annotation.Check;
import dev.galvanic.annotation.Column;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.IndexMethod;
import dev.galvanic.annotation.Model;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "items", schema = "store")
@Index(columns = {"name", "size DESC NULLS LAST"}, unique = true)
@Index(columns = "(lower(name))", name = "items_lower", where = "size > 3")
@Index(columns = "tags", method = IndexMethod.GIN)
@Index(columns = "id", method = IndexMethod.BRIN, name = "items_brin")
@Index(columns = "code", include = {"name", "order"})
@Check(name = "sensible", value = "size < 1000 OR name = 'it''s big'")
record Item(
    @Id int id,
    @Size(min = 2, max = 40) @NotBlank String name,
    @Positive int size,
    List<String> tags,
    @Index(method = IndexMethod.HASH) @Column(length = 8) String code,
    @Min(5) @Nullable Long order) {}
