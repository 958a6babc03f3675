package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.CallPolicy;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The calls of {@link Feed}. */
@Generated
final class FeedClient implements Feed {
  private static final CallPolicy LINES_POLICY =
      CallPolicy.CONFIGURED.within(Duration.ofMillis(300000));
  private final ServiceClient client;

  FeedClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Stream<Feed.Event> events(List<String> topic) {
    ClientRequest request = ClientRequest.of(Method.GET, "Feed.events", "/events");
    for (String one : topic) {
      request = request.query("topic", one);
    }
    return client.stream(request, ElementReader.array(FeedEventCodec.INSTANCE));
  }

  @Override
  public Flow.Publisher<Feed.Event> eventsLater() {
    return client.publish(
        ClientRequest.of(Method.GET, "Feed.eventsLater", "/events"),
        ElementReader.array(FeedEventCodec.INSTANCE));
  }

  @Override
  public Flow.Publisher<Feed.Event> lines(int after) {
    return client.publish(
        ClientRequest.of(Method.GET, "Feed.lines", "/events/lines")
            .policy(LINES_POLICY)
            .header("Accept", "application/x-ndjson")
            .query("after", Texts.text(after)),
        ElementReader.lines(FeedEventCodec.INSTANCE));
  }

  @Override
  public Stream<String> csv() {
    return client.stream(
        ClientRequest.of(Method.GET, "Feed.csv", "/events/csv").header("Accept", "text/csv"),
        ElementReader.text());
  }

  @Override
  public Flow.Publisher<byte[]> picture(Feed.Event event) {
    return client.publish(
        ClientRequest.of(Method.POST, "Feed.picture", "/events/picture")
            .header("Accept", "image/png")
            .body(FeedEventCodec.INSTANCE, event),
        ElementReader.bytes());
  }
}
