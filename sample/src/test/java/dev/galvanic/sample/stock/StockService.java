package dev.galvanic.sample.stock;

import dev.galvanic.annotation.Naming;
import dev.galvanic.annotation.Service;

/** What a shop has. */
@Service(name = "stock-service", naming = Naming.SNAKE_CASE)
final class StockService {}
