package dev.galvanic.testing;

import java.net.URI;
import java.time.Duration;

/** What a generated test client calls: a {@link TestService}, or whatever else answers. */
@FunctionalInterface
public interface TestTarget {

  /** Where it answers now, such as {@code http://127.0.0.1:8030}. */
  URI uri();

  /** A client for it. */
  default TestClient http() {
    return TestClient.of(uri());
  }

  /** The same, for typed clients that wait for a reply for so long. */
  default TestTarget within(Duration most) {
    TestTarget target = this;
    return new TestTarget() {
      @Override
      public URI uri() {
        return target.uri();
      }

      @Override
      public TestClient http() {
        return target.http().within(most);
      }
    };
  }

  /** What answers at this address. */
  static TestTarget at(URI uri) {
    TestClient client = TestClient.of(uri);
    return new TestTarget() {
      @Override
      public URI uri() {
        return uri;
      }

      @Override
      public TestClient http() {
        return client;
      }
    };
  }
}
