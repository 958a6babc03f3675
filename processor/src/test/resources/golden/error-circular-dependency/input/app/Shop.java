package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

@Service(name = "shop")
final class Shop {}

@Singleton
final class Stock {
  final Orders orders;

  Stock(Orders orders) {
    this.orders = orders;
  }
}

@Singleton
final class Orders {
  final Stock stock;

  Orders(Stock stock) {
    this.stock = stock;
  }
}
