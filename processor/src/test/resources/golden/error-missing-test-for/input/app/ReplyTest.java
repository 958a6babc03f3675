package app;

import dev.galvanic.testing.TestTarget;
import java.net.URI;

final class ReplyTest {
  private final TestTarget shop = TestTarget.at(URI.create("http://127.0.0.1:1"));
  final ReplyResourceTestClient replies = new ReplyResourceTestClient(shop);

  String name() {
    return replies.get(1).ok().shownName();
  }
}
