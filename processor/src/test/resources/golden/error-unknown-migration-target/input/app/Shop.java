package app;

import dev.galvanic.annotation.Service;
import dev.galvanic.annotation.DropTable;

@DropTable(value = "itmes", version = "v1")
@Service(name = "shop")
public final class Shop {}
