package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.http.Method;
import dev.galvanic.http.Texts;
import dev.galvanic.json.Codecs;
import dev.galvanic.testing.TestTarget;
import dev.galvanic.testing.call.TestCalls;
import dev.galvanic.testing.call.TestRequest;
import dev.galvanic.testing.call.TypedReply;
import java.util.List;
import java.util.function.Consumer;
import users.User;

/** Calls {@link OrderResource} of shop from tests. */
@Generated
public final class OrderResourceTestClient {
  private final TestCalls calls;

  public OrderResourceTestClient(TestTarget target) {
    this(TestCalls.of(target, "shop"));
  }

  private OrderResourceTestClient(TestCalls calls) {
    this.calls = calls;
  }

  /** The same, each request changed before it is sent. */
  public OrderResourceTestClient but(Consumer<TestRequest> change) {
    return new OrderResourceTestClient(calls.but(change));
  }

  /** The same, with a header for each request. */
  public OrderResourceTestClient with(String header, String value) {
    return but(request -> request.header(header, value));
  }

  /** GET /orders/{id}. */
  public TypedReply<User> buyer(int id) {
    return calls.send(
        ClientRequest.of(Method.GET, "OrderResource.buyer", "/orders/{id}")
            .variable(Texts.text(id)),
        ReplyReader.data(UserCodec.INSTANCE));
  }

  /** DELETE /orders/{id}. */
  public TypedReply<Void> forget(int id) {
    return calls.send(
        ClientRequest.of(Method.DELETE, "OrderResource.forget", "/orders/{id}")
            .variable(Texts.text(id)),
        ReplyReader.none());
  }

  /** GET /orders/names. */
  public TypedReply<List<String>> names() {
    return calls.send(
        ClientRequest.of(Method.GET, "OrderResource.names", "/orders/names"),
        ReplyReader.data(Codecs.list(Codecs.STRING)));
  }
}
