package dev.galvanic.http.netty;

import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What has come in while the request before it is still being answered, in order. */
final class Inbox {
  private final int most;
  private final Deque<HttpObject> waiting = new ArrayDeque<>(0);
  private int requests;

  Inbox(int most) {
    this.most = most;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Whether no more should be read for now. */
  boolean full() {
    // A body's parts count too, or one large upload would fill the memory behind a slow request.
    return requests >= most || waiting.size() >= 4 * most;
  }

  void add(HttpObject object) {
    waiting.add(object);
    requests += object instanceof HttpRequest ? 1 : 0;
  }

  @Nullable HttpObject poll() {
    HttpObject next = waiting.poll();
    requests -= next instanceof HttpRequest ? 1 : 0;
    return next;
  }

  void release() {
    for (HttpObject object = poll(); object != null; object = poll()) {
      ReferenceCountUtil.release(object);
    }
  }
}
