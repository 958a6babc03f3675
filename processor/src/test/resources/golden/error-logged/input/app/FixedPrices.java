package app;

import dev.galvanic.annotation.Logged;
import dev.galvanic.annotation.Repository;
import dev.galvanic.annotation.Sql;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

@Singleton
final class FixedPrices implements Prices {
  @Override
  public int price(int id) {
    return own(id);
  }

  @Logged
  int own(int id) {
    return id;
  }
}

final class Plain {
  @Logged
  void work() {}
}

@Repository
interface Streams {
  @Logged
  @Sql("SELECT generate_series(1, 9)")
  Stream<Integer> all();

  @Logged
  private int one() {
    return 1;
  }
}

@Singleton
final class Taker {
  Taker(FixedPrices prices) {}
}
