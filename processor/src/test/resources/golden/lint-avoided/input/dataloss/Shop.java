package dataloss;

import dev.galvanic.annotation.*;

@Service(name = "dataloss")
final class Shop {}

@Model(table = "items")
@Migrate(
    version = "v1",
    dropColumn = "stock",
    accept = {
      @Accept(rule = "BreaksRunningInstances", reason = "no release since May uses it"),
      @Accept(rule = "DataLoss", reason = "counted by the warehouse now")
    })
record Item(@Id int id, String name) {}
