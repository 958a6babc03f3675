package own;

import dev.galvanic.annotation.Generated;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.http.Method;
import dev.galvanic.json.Codecs;
import dev.galvanic.testing.TestTarget;
import dev.galvanic.testing.call.TestCalls;
import dev.galvanic.testing.call.TestRequest;
import dev.galvanic.testing.call.TypedReply;
import java.time.Instant;
import java.util.function.Consumer;

/** Calls {@link TimeResource} of clock from tests. */
@Generated
public final class TimeResourceTestClient {
  private final TestCalls calls;

  public TimeResourceTestClient(TestTarget target) {
    this(TestCalls.of(target, "clock"));
  }

  private TimeResourceTestClient(TestCalls calls) {
    this.calls = calls;
  }

  /** The same, each request changed before it is sent. */
  public TimeResourceTestClient but(Consumer<TestRequest> change) {
    return new TimeResourceTestClient(calls.but(change));
  }

  /** The same, with a header for each request. */
  public TimeResourceTestClient with(String header, String value) {
    return but(request -> request.header(header, value));
  }

  /** GET /time. */
  public TypedReply<Instant> now() {
    return calls.send(
        ClientRequest.of(Method.GET, "TimeResource.now", "/time"),
        ReplyReader.data(Codecs.INSTANT));
  }
}
