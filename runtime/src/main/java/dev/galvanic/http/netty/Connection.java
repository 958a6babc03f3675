package dev.galvanic.http.netty;

import dev.galvanic.PayloadTooLargeException;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Method;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.RequestEnd;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.netty.PhaseWatch.Phase;
import dev.galvanic.loop.Loop;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection: serves its requests one after the other, in the order they came, and replies to
 * each before it looks at the next. Everything happens on the connection's event loop, except
 * {@link #deliver}.
 *
 * <p>Longer than most: it is one state machine, and its parts would only pass its state around.
 */
final class Connection extends ChannelInboundHandlerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  private final Serving serving;
  private final LoopState loop;
  private final ChannelHandlerContext ctx;
  private final StrictRequestDecoder decoder;
  private final Outgoing outgoing;
  private final Inbox inbox;
  private final PhaseWatch watch;

  private @Nullable Turn turn;
  private long turns;
  private boolean working;
  private boolean paused;
  private boolean inputEnded;
  private boolean lingering;

  /** Whether it lingers after a request that was read to its end, and nothing came behind it. */
  private boolean complete;

  /**
   * @param ctx of the decoder, which is the only handler but this one
   */
  Connection(
      Serving serving, LoopState loop, ChannelHandlerContext ctx, StrictRequestDecoder decoder) {
    this.serving = serving;
    this.loop = loop;
    this.ctx = ctx;
    this.decoder = decoder;
    this.outgoing = new Outgoing(serving, loop.encoder(), ctx);
    this.inbox = new Inbox(serving.limits().load().pipelined());
    this.watch = new PhaseWatch(serving.limits().times());
    loop.opened(this);
  }

  Loop loop() {
    return loop.loop();
  }

  InetSocketAddress remoteAddress() {
    return (InetSocketAddress) ctx.channel().remoteAddress();
  }

  // What comes in.

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    outgoing.reading();
    HttpObject object = (HttpObject) message;
    if (lingering) {
      ReferenceCountUtil.release(object);
    } else if (busy() || !inbox.isEmpty()) {
      inbox.add(object);
      if (inbox.full()) {
        pause();
      }
    } else {
      accept(object);
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    outgoing.readComplete();
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event instanceof ChannelInputShutdownEvent) {
      inputEnded = true;
      // A request that came whole still gets its reply; nothing else is to be expected.
      if (turn == null || !turn.bodyDone || lingering) {
        ctx.close();
      }
    }
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    Turn current = turn;
    if (current != null && current.parts != null) {
      current.parts.writable();
    }
    work();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    inbox.release();
    Turn cut = turn;
    turn = null;
    if (cut != null) {
      drop(cut);
    }
    loop.closed(this);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    if (cause instanceof IOException) {
      LOG.debug("A connection was reset", cause);
    } else {
      LOG.warn("A connection failed and is closed", cause);
    }
    ctx.close();
  }

  // What is done with it.

  private boolean busy() {
    return (turn != null && turn.bodyDone) || !ctx.channel().isWritable();
  }

  /** Takes what waits, as far as the requests before it have been answered. */
  private void work() {
    if (working) {
      return;
    }
    working = true;
    while (!busy() && !lingering && !inbox.isEmpty()) {
      HttpObject next = inbox.poll();
      if (next != null) {
        accept(next);
      }
    }
    working = false;
    if (paused && !inbox.full()) {
      paused = false;
      // Not from here: this may well be called while the decoder is at work.
      ctx.executor().execute(this::resume);
    }
  }

  private void accept(HttpObject object) {
    try {
      RequestCheck.decoded(object);
      if (object instanceof HttpRequest request) {
        begin(request);
      }
      if (object instanceof HttpContent content) {
        take(content);
      }
    } catch (RequestRefused refused) {
      refuse(refused);
    } finally {
      ReferenceCountUtil.release(object);
    }
  }

  private void begin(HttpRequest request) throws RequestRefused {
    RequestCheck.head(request);
    Turn begun = new Turn(request);
    turn = begun;
    turns++;
    long unread = serving.limits().bodies().unread();
    long declared = begun.declared();
    try {
      Method method = RequestCheck.method(request);
      Target target = Target.parse(request.uri(), serving.limits().heads().queryParameters());
      Endpoint endpoint = serving.routing().find(method, target, begun.headers(), declared);
      boolean wanted = declared != 0 && !endpoint.consumes().isEmpty();
      begun.intake = new BodyIntake(declared, serving.routing().limit(endpoint), wanted);
      begun.exchange =
          new NettyExchange(this, request, method, target, endpoint, serving.limits().values());
      if (wanted && begun.expectsContinue()) {
        outgoing.goOn();
      } else if (!wanted && (declared > unread || begun.expectsContinue())) {
        // Nobody reads that body, and after this reply nobody knows whether it is still sent.
        begun.closing = true;
        dispatch(begun);
      }
    } catch (RequestRefused refused) {
      if (refused.isClosing()) {
        throw refused;
      }
      begun.closing |= declared > unread || begun.expectsContinue();
      send(begun, serving.refusal(refused), Headers.none());
    }
  }

  private void take(HttpContent content) {
    Turn current = turn;
    if (current == null) {
      return;
    }
    if (!current.intake.take(content.content())) {
      send(current, serving.replies().error(new PayloadTooLargeException()), Headers.none());
    }
    if (content instanceof LastHttpContent) {
      current.bodyDone = true;
      if (current.replied) {
        next();
      } else if (!current.dispatched) {
        dispatch(current);
      }
    } else if (current.parts == null
        && current.intake.unread() > serving.limits().bodies().unread()) {
      current.closing = true;
      if (current.replied) {
        linger();
      } else {
        stop(current);
        send(current, serving.replies().error(new PayloadTooLargeException()), Headers.none());
      }
    }
  }

  private void dispatch(Turn current) {
    current.dispatched = true;
    NettyExchange exchange = current.exchange;
    if (exchange == null) {
      return;
    }
    begin(current, exchange);
    boolean inline = exchange.endpoint().handler() instanceof Endpoint.NonBlocking;
    if (!inline) {
      current.counted = loop.enter(serving.limits().load().inFlight());
    }
    if (inline || current.counted) {
      loop.loop().run(() -> serving.runner().run(exchange));
    } else {
      serving.runner().refuse(exchange, Busy.IN_FLIGHT);
    }
  }

  private void begin(Turn current, NettyExchange exchange) {
    current.begun = System.nanoTime();
    exchange.arrived(
        current.intake.body(),
        new RequestContext(
            loop.requestId(),
            current.begun + HandlerTime.nanos(serving.limits().times(), exchange.headers()),
            serving.runner().threads(),
            serving.watch().begin(exchange)));
  }

  /** Tells those who watch, once for each request. */
  private void end(@Nullable Turn current, int status, long bytes) {
    RequestWatch watch = serving.watch();
    if (watch == RequestWatch.NONE || (current != null && current.ended)) {
      return;
    }
    NettyExchange exchange = current == null ? null : current.exchange;
    if (current == null || exchange == null) {
      watch.refused(remoteAddress(), status);
      return;
    }
    current.ended = true;
    if (!current.dispatched) {
      begin(current, exchange);
    }
    long nanos = System.nanoTime() - current.begun;
    watch.end(exchange, new RequestEnd(status, bytes, nanos, exchange.failure()));
  }

  // What goes out.

  /** Brings a reply from whatever thread it was made on. */
  void deliver(NettyExchange exchange, Reply reply, Headers added) {
    if (ctx.executor().inEventLoop()) {
      delivered(exchange, reply, added);
    } else {
      ctx.executor().execute(() -> delivered(exchange, reply, added));
    }
  }

  private void delivered(NettyExchange exchange, Reply reply, Headers added) {
    Turn current = turn;
    if (current != null && current.exchange == exchange) {
      send(current, reply, added);
    }
  }

  private void send(Turn current, Reply reply, Headers added) {
    if (current.replied || current.parts != null) {
      return;
    }
    ReplyEncoder.Framing framing = current.framing(reply);
    current.closing |= isEnding() || framing == ReplyEncoder.Framing.CLOSE;
    boolean sent =
        outgoing.reply(
            reply,
            current.added(serving.cors(), added),
            current.connection(),
            framing,
            current.bodiless());
    boolean hasBody = !current.bodiless() && !ReplyEncoder.isBodiless(reply.status());
    boolean parted = hasBody && framing != ReplyEncoder.Framing.LENGTH;
    current.status = sent ? reply.status() : 500;
    if (parted && sent) {
      current.parts = new BodyParts(this, outgoing, framing == ReplyEncoder.Framing.CHUNKS);
      return;
    }
    if (parted && current.exchange != null) {
      current.exchange.cancel();
    }
    current.whole = hasBody && sent ? reply.body().bytes().length : 0;
    replied(current);
  }

  private boolean isEnding() {
    return serving.stopping().get() || (inputEnded && inbox.isEmpty());
  }

  /** Does something with the body of a reply, from any thread, unless the reply was given up. */
  void parts(NettyExchange exchange, Consumer<BodyParts> task) {
    if (!ctx.executor().inEventLoop()) {
      ctx.executor().execute(() -> parts(exchange, task));
      return;
    }
    Turn current = turn;
    if (current != null && current.exchange == exchange && current.parts != null) {
      task.accept(current.parts);
    }
  }

  /** The last part of a reply has been sent. */
  void bodyEnded() {
    if (turn != null) {
      turn.closing |= isEnding();
      replied(turn);
    }
  }

  /**
   * A part of a reply is all that there will be.
   *
   * @param visibly whether its end is missing; if not, only a reset tells that it is not complete
   */
  void bodyCut(boolean visibly) {
    if (!visibly) {
      ctx.channel().config().setOption(ChannelOption.SO_LINGER, 0);
    }
    if (turn != null) {
      turn.replied = true;
      drop(turn);
    }
    ctx.close();
  }

  private void replied(Turn current) {
    current.replied = true;
    leave(current);
    end(current, current.status, current.bytes());
    current.parts = null;
    if (current.closing) {
      linger();
    } else if (current.bodyDone) {
      next();
    }
  }

  private void next() {
    turn = null;
    work();
  }

  /** Answers what cannot be understood, which is the last thing that this connection says. */
  private void refuse(RequestRefused refused) {
    Turn current = turn;
    if (current != null && current.parts != null) {
      // Nothing may stand behind a part but the next one.
      ctx.close();
      return;
    }
    if (current == null || !current.replied) {
      outgoing.error(serving.refusal(refused), ReplyEncoder.Connection.CLOSE, false);
      end(current, refused.status(), 0);
    }
    if (current != null) {
      drop(current);
    }
    linger();
  }

  /**
   * Says no more, and reads on for a moment without listening: closing at once would reset the
   * connection while the last reply is still under way (RFC 9112 section 9.6).
   */
  private void linger() {
    if (lingering) {
      return;
    }
    lingering = true;
    complete = turn != null && turn.bodyDone && inbox.isEmpty() && !decoder.inHead();
    turn = null;
    inbox.release();
    decoder.discard();
    outgoing.finish();
    if (inputEnded) {
      ctx.close();
    }
    ctx.channel().config().setAutoRead(true);
  }

  private void pause() {
    paused = true;
    decoder.pause();
    ctx.channel().config().setAutoRead(false);
  }

  private void resume() {
    if (!paused && !lingering && ctx.channel().isActive()) {
      ctx.channel().config().setAutoRead(true);
      decoder.resume(ctx);
      outgoing.readComplete();
    }
  }

  /** Gives up a request whose handler may be at work already, and whose reply nobody waits for. */
  private void drop(Turn current) {
    stop(current);
    if (current.dispatched) {
      end(current, current.status, current.bytes());
    }
  }

  private void stop(Turn current) {
    leave(current);
    if (current.exchange != null && !current.replied) {
      current.exchange.cancel();
    }
  }

  private void leave(Turn current) {
    if (current.counted) {
      current.counted = false;
      loop.leave();
    }
    if (current.exchange != null) {
      current.exchange.left();
    }
  }

  // What the clock says.

  /** Looks whether anything has taken too long; called every now and then. */
  void check(long now) {
    Turn current = turn;
    long waiting = outgoing.waiting();
    Phase phase = waiting > 0 && !owing() ? Phase.WRITING : phase(current);
    long received = current == null ? 0 : current.intake.received();
    switch (watch.look(phase, turns, received, outgoing.written(), waiting, now)) {
      case CLOSE -> ctx.close();
      case TOO_SLOW -> refuse(RequestRefused.closing(408, "The request did not come in time."));
      default -> {
        if (phase == Phase.HANDLING && current != null && current.expired(now)) {
          serving.runner().expire(current.exchange);
        } else if (serving.stopping().get() && idle(phase) && watch.rested(now)) {
          ctx.close();
        }
      }
    }
  }

  /** Whether nothing more is to come, as far as the other end keeps to what it was told. */
  private boolean idle(Phase phase) {
    return phase == Phase.IDLE || (phase == Phase.LINGERING && complete);
  }

  private Phase phase(@Nullable Turn current) {
    if (lingering) {
      return Phase.LINGERING;
    }
    if (current == null) {
      return decoder.inHead() ? Phase.HEAD : Phase.IDLE;
    }
    if (current.parts != null) {
      return Phase.WRITING;
    }
    if (!current.bodyDone) {
      return Phase.BODY;
    }
    return current.replied ? Phase.WRITING : Phase.HANDLING;
  }

  /** Whether a request is in work; only then is anything lost if the connection is cut. */
  boolean owing() {
    return turn != null && !turn.replied;
  }

  void cut() {
    ctx.close();
  }
}
