package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Logged;
import java.util.concurrent.CompletionStage;

@Client("rates")
interface Rates {
  @Logged
  @Get("/rates/{currency}")
  double rate(String currency);

  @Logged(arguments = true)
  @Get("/rates/{currency}/later")
  CompletionStage<Double> later(String currency);
}
