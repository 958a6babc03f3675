package app;

import dev.galvanic.annotation.Client;
import dev.galvanic.annotation.Get;
import dev.galvanic.annotation.Post;
import dev.galvanic.annotation.Produces;
import dev.galvanic.annotation.Timeout;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Client("feed-service")
interface Feed {
  /** What there is news of. */
  record Event(int id, String text) {}

  @Get("/events")
  Stream<Event> events(List<String> topic);

  @Get("/events")
  Flow.Publisher<Event> eventsLater();

  @Get("/events/lines")
  @Produces(media = "application/x-ndjson")
  @Timeout("5min")
  Flow.Publisher<Event> lines(int after);

  @Get("/events/csv")
  @Produces(media = "text/csv")
  Stream<String> csv();

  @Post("/events/picture")
  @Produces(media = "image/png")
  Flow.Publisher<byte[]> picture(Event event);
}
