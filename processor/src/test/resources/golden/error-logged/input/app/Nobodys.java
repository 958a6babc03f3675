package app;

import dev.galvanic.annotation.Logged;

interface Nobodys {
  @Logged
  int price(int id);
}
