package app;


import dev.galvanic.annotation.ChangeType;
import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Migrate;
import dev.galvanic.annotation.Model;
import java.util.UUID;

@Model(table = "items")
@Migrate(version = "v1", changeType = @ChangeType("name"))
public record Item(@Id int id, UUID name, int price) {}
