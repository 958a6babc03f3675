package app;

import dev.galvanic.annotation.TestFor;
import dev.galvanic.testing.TestTarget;
import java.net.URI;
import java.util.List;

/** Everything comes from what was compiled before. */
@TestFor(Shop.class)
final class ReplyTest {
  final ReplyResourceTestClient replies =
      new ReplyResourceTestClient(TestTarget.at(URI.create("http://127.0.0.1:1")));

  String name() {
    return replies.get(1).ok().shownName();
  }

  List<Item> lines() {
    return replies.with("Accept", "application/x-ndjson").lines().ok();
  }

  String mistake() {
    return replies.but(r -> r.path("id", "x")).get(1).error().message();
  }
}
