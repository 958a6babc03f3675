package dev.galvanic.processor.generate;

import dev.galvanic.ReplyStyle;
import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ElementReader;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Keeps what is sent, and answers what it was told. */
public final class FakeClient implements ServiceClient {
  public final List<ClientRequest> requests = new ArrayList<>();
  private int status = 200;
  private String body = "";

  public FakeClient answers(int status, String body) {
    this.status = status;
    this.body = body;
    return this;
  }

  /** What was sent last. */
  public ClientRequest request() {
    return requests.get(requests.size() - 1);
  }

  @Override
  public <T> T call(ClientRequest request, ReplyReader<T> reader) {
    requests.add(request);
    return reader.read(
        new ClientReply(
            request.operation(),
            "shop-service",
            ReplyStyle.ENVELOPE,
            status,
            body.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public <T> CompletionStage<T> callAsync(ClientRequest request, ReplyReader<T> reader) {
    return CompletableFuture.completedFuture(call(request, reader));
  }

  @Override
  public <T> Stream<T> stream(ClientRequest request, ElementReader.Format<T> format) {
    return call(
        request,
        reply -> {
          List<T> elements = new ArrayList<>();
          ElementReader<T> reader = format.reader(reply, reply.body().length);
          reader.read(reply.body(), elements::add);
          reader.end(elements::add);
          return elements;
        })
        .stream();
  }

  @Override
  public <T> Flow.Publisher<T> publish(ClientRequest request, ElementReader.Format<T> format) {
    return subscriber ->
        subscriber.onError(new UnsupportedOperationException("Nothing comes by and by here."));
  }
}
