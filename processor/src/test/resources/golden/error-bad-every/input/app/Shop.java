package app;

import dev.galvanic.annotation.*;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Service(name = "shop")
final class Shop {}

@Singleton
final class Carts {
  @Every("30 seconds")
  void words() {}

  @Every("")
  void nothing() {}

  @Every("* * * * *")
  void cron() {}

  @Every("0s")
  void alwaysBusy() {}

  @Every("9000h")
  void seldom() {}

  @Every(value = "PT-1S", initialDelay = "-1s", jitter = "x", timeout = "0s")
  void everything() {}

  @Every("1s")
  int value() {
    return 1;
  }

  @Every("1s")
  java.util.concurrent.Future<String> future() {
    return CompletableFuture.completedFuture("");
  }

  @Every("1s")
  @Transactional
  CompletionStage<String> later() {
    return CompletableFuture.completedFuture("");
  }

  static final class Later extends CompletableFuture<String> {}

  @Every("1s")
  Later ofOnesOwn() {
    return new Later();
  }

  @Every("1s")
  void parameters(int n) {}

  @Every("1s")
  static void ofTheClass() {}

  @Every("1s")
  private void hidden() {}
}

final class Plain {
  @Every("1s")
  void unmade() {}
}
