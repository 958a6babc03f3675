package dev.galvanic.testing.call;

import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.TestTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The calls of a generated test client. Immutable, and safe for any thread. */
public final class TestCalls {
  private final TestTarget target;
  private final String service;
  private final List<Consumer<TestRequest>> changes;

  private TestCalls(TestTarget target, String service, List<Consumer<TestRequest>> changes) {
    this.target = target;
    this.service = service;
    this.changes = List.copyOf(changes);
  }

  /**
   * Calls that are sent as they are.
   *
   * @param service whose they are, by its name
   */
  public static TestCalls of(TestTarget target, String service) {
    return new TestCalls(target, service, List.of());
  }

  /** The same, each request changed before it is sent; changes come in the order they are said. */
  public TestCalls but(Consumer<TestRequest> change) {
    List<Consumer<TestRequest>> more = new ArrayList<>(changes);
    more.add(change);
    return new TestCalls(target, service, more);
  }

  /**
   * Sends the request and waits for the reply.
   *
   * @throws AssertionError if none comes in time, which is ten seconds unless the target says
   *     another
   */
  public <T extends @Nullable Object> TypedReply<T> send(
      ClientRequest request, ReplyReader<T> reader) {
    TestRequest sent = TestRequest.of(request);
    changes.forEach(change -> change.accept(sent));
    TestReply reply = sent.send(target.http());
    return new TypedReply<>(
        sent.toString(),
        reply,
        new ClientReply(
            request.operation(), service, request.replies(), reply.status(), reply.bytes()),
        reader);
  }
}
