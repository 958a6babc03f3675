package dev.galvanic.http.netty;

import dev.galvanic.http.Body;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Headers;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Method;
import dev.galvanic.http.Query;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.RequestPath;
import io.netty.handler.codec.http.HttpRequest;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request on one connection. The first reply that is given is the reply. */
final class NettyExchange implements Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(NettyExchange.class);

  private final Connection connection;
  private final HttpRequest request;
  private final Method method;
  private final Target target;
  private final Endpoint endpoint;
  private final HttpLimits.Values limits;
  private final AtomicBoolean replied = new AtomicBoolean();

  /** What must end before the request has: its handler, and its reply. */
  private final AtomicInteger underWay = new AtomicInteger(2);

  private RequestContext context = new RequestContext("", 0);
  private Body body = Body.Bytes.NONE;
  private @Nullable Headers headers;
  private @Nullable Headers replyHeaders;
  private volatile boolean cancelled;
  private boolean left;
  private volatile @Nullable Throwable failure;
  private Runnable cancellation = () -> {};

  NettyExchange(
      Connection connection,
      HttpRequest request,
      Method method,
      Target target,
      Endpoint endpoint,
      HttpLimits.Values limits) {
    this.connection = connection;
    this.request = request;
    this.method = method;
    this.target = target;
    this.endpoint = endpoint;
    this.limits = limits;
  }

  @Override
  public Endpoint endpoint() {
    return endpoint;
  }

  @Override
  public Method method() {
    return method;
  }

  @Override
  public String target() {
    return request.uri();
  }

  @Override
  public RequestPath path() {
    return target.path();
  }

  @Override
  public Query query() {
    return target.query();
  }

  @Override
  public Headers headers() {
    if (headers == null) {
      headers = Headers.over(new RequestHeaders(request.headers()));
    }
    return headers;
  }

  @Override
  public Body body() {
    return body;
  }

  @Override
  public RequestContext context() {
    return context;
  }

  @Override
  public HttpLimits.Values limits() {
    return limits;
  }

  @Override
  public InetSocketAddress remoteAddress() {
    return connection.remoteAddress();
  }

  @Override
  public Headers replyHeaders() {
    if (replyHeaders == null) {
      replyHeaders = Headers.create();
    }
    return replyHeaders;
  }

  @Override
  public void reply(Reply reply) {
    if (!(reply.body() instanceof Body.Bytes)) {
      throw new IllegalArgumentException(
          "A stream cannot be given to an Exchange. Return it from the handler.");
    }
    if (!offer(reply)) {
      throw new IllegalStateException("This request has a reply already. Give one only.");
    }
  }

  /** Gives the reply of the handler unless there is one already; on the handler's thread. */
  boolean offer(Reply reply) {
    return give(reply, replyHeaders == null ? Headers.none() : replyHeaders);
  }

  /** Gives a reply in the handler's stead, whose headers are still its own; from any thread. */
  boolean overrule(Reply reply) {
    return give(reply, Headers.none());
  }

  private boolean give(Reply reply, Headers added) {
    if (!replied.compareAndSet(false, true)) {
      return false;
    }
    if (!(reply.body() instanceof Body.Bytes)) {
      context.limit().lift();
    }
    connection.deliver(this, reply, added);
    return true;
  }

  /** Whether that reply's body would be sent: not to HEAD, and not with a status that has none. */
  boolean carriesBodyOf(Reply reply) {
    return method != Method.HEAD && !ReplyEncoder.isBodiless(reply.status());
  }

  /** Does something with the body that is sent in parts, unless it was given up; see there. */
  void parts(Consumer<BodyParts> task) {
    connection.parts(this, task);
  }

  /** Runs a task on the connection's event loop: now, if this is it. */
  void onLoop(Runnable task) {
    if (connection.loop().inLoop()) {
      task.run();
    } else {
      connection.loop().execute(task);
    }
  }

  /** Runs a task on the connection's event loop, in another turn. */
  void later(Runnable task) {
    connection.loop().execute(task);
  }

  /** The request has come as a whole, and its time begins. */
  void arrived(Body whole, RequestContext begun) {
    body = whole;
    context = begun;
  }

  /** Says how to stop the handler; on the event loop. */
  void cancelWith(Runnable stop) {
    cancellation = stop;
  }

  /** Stops the handler, whose reply nobody waits for any more; on the event loop. */
  void cancel() {
    cancelled = true;
    try {
      cancellation.run();
    } catch (RuntimeException refused) {
      // A stage of somebody else's making may not let itself be cancelled.
      LOG.warn("{} could not be stopped, id {}", endpoint.route(), context.id(), refused);
    }
  }

  /** The handler, which had begun, has ended; once, on any thread. */
  void worked() {
    over();
  }

  /** Its reply has gone, or nobody waits for it; on the event loop. */
  void left() {
    if (!left) {
      left = true;
      over();
    }
  }

  /** In another turn: a reply that is given up has its streams cancelled in this one. */
  private void over() {
    if (underWay.decrementAndGet() == 0 && !context.leftovers().isEmpty()) {
      later(context.leftovers()::close);
    }
  }

  /** Keeps what the handler failed with, for those who watch. */
  void failed(Throwable cause) {
    failure = cause;
  }

  /** What the handler failed with, if it did. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /** Whether the handler was stopped: what it fails with then is nobody's news. */
  boolean cancelled() {
    return cancelled;
  }
}
