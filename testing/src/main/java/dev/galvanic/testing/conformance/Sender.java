package dev.galvanic.testing.conformance;

import dev.galvanic.testing.TestClient;
import dev.galvanic.testing.TestReply;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** Sends drafts to a service. */
final class Sender {
  private final URI address;
  private final TestClient client;

  Sender(URI address, Map<String, String> headers) {
    this.address = address;
    TestClient with = TestClient.of(address);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      with = with.with(header.getKey(), header.getValue());
    }
    client = with;
  }

  /**
   * What it answers.
   *
   * @throws NoReply if the connection ends before the reply does, or no reply comes in time
   */
  TestReply send(Draft draft) {
    try {
      return answer(draft);
    } catch (UncheckedIOException | AssertionError e) {
      throw new NoReply(draft, e);
    }
  }

  private TestReply answer(Draft draft) {
    TestClient with = client;
    for (Map.Entry<String, String> header : draft.headers().entrySet()) {
      with = with.with(header.getKey(), header.getValue());
    }
    return draft.hasBody()
        ? with.send(draft.method(), draft.target(), draft.bytes())
        : with.send(draft.method(), draft.target());
  }

  String curl(Draft draft) {
    return draft.curl(address.toString());
  }
}
