package dev.galvanic.testing.greeting;

import dev.galvanic.Page;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The client of greeting-service. */
public interface Greetings {
  Greeting greeting(String name);

  CompletionStage<Greeting> greetingLater(String name);

  Optional<Greeting> find(int id);

  Page<Greeting> list(int limit, @Nullable String language);

  int create(Greeting greeting);

  void forget(long id);

  CompletionStage<Void> forgetLater(long id);

  Stream<Greeting> all();

  Flow.Publisher<Greeting> news(int after);
}
