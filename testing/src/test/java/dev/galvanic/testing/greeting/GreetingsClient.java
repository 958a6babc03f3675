package dev.galvanic.testing.greeting;

import dev.galvanic.Page;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calls of {@link Greetings}, as far as tests need them over HTTP. */
final class GreetingsClient implements Greetings {
  private final ServiceClient client;

  GreetingsClient(ServiceClient client) {
    this.client = client;
  }

  @Override
  public Greeting greeting(String name) {
    return client.call(
        ClientRequest.of(Method.GET, "Greetings.greeting", "/greetings/{name}").variable(name),
        ReplyReader.data(GreetingCodec.INSTANCE));
  }

  @Override
  public CompletionStage<Greeting> greetingLater(String name) {
    return client.callAsync(
        ClientRequest.of(Method.GET, "Greetings.greetingLater", "/greetings/{name}").variable(name),
        ReplyReader.data(GreetingCodec.INSTANCE));
  }

  @Override
  public Optional<Greeting> find(int id) {
    return client.call(
        ClientRequest.of(Method.GET, "Greetings.find", "/found/{id}").variable(String.valueOf(id)),
        ReplyReader.optional(GreetingCodec.INSTANCE));
  }

  @Override
  public Page<Greeting> list(int limit, @Nullable String language) {
    throw new UnsupportedOperationException("no test lists over HTTP");
  }

  @Override
  public int create(Greeting greeting) {
    return client.call(
        ClientRequest.of(Method.POST, "Greetings.create", "/greetings")
            .body(GreetingCodec.INSTANCE, greeting),
        ReplyReader.data(Codecs.INT));
  }

  @Override
  public void forget(long id) {
    throw new UnsupportedOperationException("no test forgets over HTTP");
  }

  @Override
  public CompletionStage<Void> forgetLater(long id) {
    throw new UnsupportedOperationException("no test forgets over HTTP");
  }

  @Override
  public Stream<Greeting> all() {
    throw new UnsupportedOperationException("no test reads all over HTTP");
  }

  @Override
  public Flow.Publisher<Greeting> news(int after) {
    throw new UnsupportedOperationException("no test reads news over HTTP");
  }
}
