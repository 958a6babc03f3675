package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.AddConstraint;
import dev.galvanic.annotation.AddForeignKey;
import dev.galvanic.annotation.AddIndex;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Index;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;
import dev.galvanic.annotation.SetNotNull;
import dev.galvanic.annotation.Unique;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

@Model(table = "items")
@Migrate(
    version = "v1",
    author = "ada",
    setNotNull = @SetNotNull(value = "size", online = true),
    addConstraint = {
      @AddConstraint(value = "items_name_key", concurrently = true),
      @AddConstraint(value = "items_price_check", notValid = true)
    },
    addForeignKey = @AddForeignKey(value = "items_shop_id_fkey", notValid = true),
    addIndex = @AddIndex(value = "items_shop_id_idx", concurrently = true),
    validate = {"items_price_check", "items_shop_id_fkey"}, accept = @Accept(rule = "SeveralStrongLocks", reason = "the table is small, and nobody is at work"))
record Item(
    @Id int id,
    @Unique String name,
    String size,
    @Positive int price,
    @Index @References(Branch.class) @Nullable Integer shopId) {}
