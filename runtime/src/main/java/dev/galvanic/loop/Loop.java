package dev.galvanic.loop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import io.vertx.core.Context;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * One event loop and the Vert.x context that is bound to it. A client of Vert.x that is used inside
 * the context answers on this loop's thread.
 */
public final class Loop implements Executor {
  private final int index;
  private final EventLoop eventLoop;
  private final ContextInternal context;

  Loop(int index, EventLoop eventLoop, VertxInternal vertx) {
    this.index = index;
    this.eventLoop = eventLoop;
    this.context = vertx.contextBuilder().withEventLoop(eventLoop).build();
  }

  /** Its place in {@link EventLoops#loops}. */
  public int index() {
    return index;
  }

  public EventLoop eventLoop() {
    return eventLoop;
  }

  public Context context() {
    return context;
  }

  /** Whether this is the loop's own thread. */
  public boolean inLoop() {
    return eventLoop.inEventLoop();
  }

  /** Runs a task later on the loop's thread, inside the context. */
  @Override
  public void execute(Runnable task) {
    eventLoop.execute(() -> run(task));
  }

  /**
   * Runs a task on the loop's thread, inside the context, when the time has passed.
   *
   * @return cancels it; from any thread
   */
  public Runnable after(Duration time, Runnable task) {
    Future<?> timer =
        eventLoop.schedule(() -> run(task), Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
    return () -> timer.cancel(false);
  }

  /**
   * Lets a client's socket on this loop send what is written in one turn of the loop in one piece,
   * whoever wrote it. To be called on the loop's thread, once for a socket.
   */
  public void sendByTurns(NetSocket socket) {
    ChannelHandlerContext client = ((NetSocketInternal) socket).channelHandlerContext();
    client.pipeline().addBefore(client.name(), "turns", new TurnFlush());
  }

  /**
   * Lets a client's decoder see whole messages only, each in one piece: see {@link WholeMessages}
   * for what a message is. To be called on the loop's thread, once for a socket.
   *
   * @param decoder its name in the socket's pipeline
   * @throws java.util.NoSuchElementException if there is none of that name
   */
  public void receiveWhole(NetSocket socket, String decoder) {
    ChannelPipeline pipeline = ((NetSocketInternal) socket).channelHandlerContext().pipeline();
    pipeline.addBefore(decoder, "messages", new WholeMessages());
  }

  /**
   * Runs a task now, on the loop's own thread, inside the context. This is what makes Vert.x see
   * it: its watch on blocked loops, and its choice of a connection of this loop.
   */
  public void run(Runnable task) {
    ContextInternal before = context.beginDispatch();
    try {
      task.run();
    } finally {
      context.endDispatch(before);
    }
  }
}
