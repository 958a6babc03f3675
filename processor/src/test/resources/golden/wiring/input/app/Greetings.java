package app;

import dev.galvanic.annotation.Provides;
import dev.galvanic.config.Config;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class Greetings {
  @Provides
  @Named("morning")
  static String morning() {
    return "good morning";
  }

  @Provides
  @Named("evening")
  String evening(Clock clock, Config config) {
    return "good evening, it is " + clock.now();
  }

  @Provides
  static List<String> all(@Named("morning") String morning, @Named("evening") String evening) {
    return List.of(morning, evening);
  }
}
