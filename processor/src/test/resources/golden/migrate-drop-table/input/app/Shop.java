package app;

import dev.galvanic.annotation.Accept;
import dev.galvanic.annotation.DropTable;
import dev.galvanic.annotation.Service;

@Service(name = "shop")
@DropTable(value = "store.old", version = "v1", author = "ada", accept = {@Accept(rule = "BreaksRunningInstances", reason = "the table is small, and nobody is at work"), @Accept(rule = "DataLoss", reason = "the table is small, and nobody is at work")})
@DropTable(value = "lent", version = "v1", keep = true)
final class Shop {}
