package app;

import dev.galvanic.annotation.Logged;

interface Prices {
  @Logged
  int price(int id);
}
