package app;

import dev.galvanic.annotation.DropTable;
import dev.galvanic.annotation.Service;

@Service(name = "shop")
@DropTable(value = "store.old", version = "v1", author = "ada")
@DropTable(value = "lent", version = "v1", keep = true)
final class Shop {}
