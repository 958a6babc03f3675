package dev.galvanic.loop;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.transport.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The event loops of a process: epoll where it loads, NIO elsewhere. Vert.x owns them, for its
 * clients insist on loops of their own kind and Netty does not mind whose they are.
 *
 * <p>This package alone imports {@code io.vertx.core.internal}, which a newer Vert.x may change.
 */
public final class EventLoops {
  private static final Duration BLOCKED = Duration.ofSeconds(2);

  private final VertxInternal vertx;
  private final List<Loop> loops;
  private final FastThreadLocal<Loop> current = new FastThreadLocal<>();

  private EventLoops(VertxInternal vertx) {
    this.vertx = vertx;
    List<Loop> made = new ArrayList<>();
    for (EventExecutor executor : vertx.nettyEventLoopGroup()) {
      made.add(new Loop(made.size(), (EventLoop) executor, vertx));
    }
    this.loops = List.copyOf(made);
  }

  /** Opens one loop per core. */
  public static EventLoops open() {
    return open(Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param count how many loops, at least 1
   */
  public static EventLoops open(int count) {
    VertxOptions options =
        new VertxOptions()
            .setEventLoopPoolSize(count)
            // Vert.x warns of a loop that is blocked for so long, and here shows what blocks it.
            .setMaxEventLoopExecuteTime(BLOCKED.toNanos())
            .setWarningExceptionTime(BLOCKED.toNanos())
            // Nothing here reads files through Vert.x: without these it would make a cache folder.
            .setFileSystemOptions(
                new FileSystemOptions()
                    .setFileCachingEnabled(false)
                    .setClassPathResolvingEnabled(false));
    Transport epoll = Transport.EPOLL;
    Vertx vertx =
        epoll != null && epoll.available()
            ? Vertx.builder().with(options).withTransport(epoll).build()
            : Vertx.vertx(options.setPreferNativeTransport(false));
    EventLoops loops = new EventLoops((VertxInternal) vertx);
    loops.introduce();
    return loops;
  }

  /** For the clients that are built on Vert.x. */
  public Vertx vertx() {
    return vertx;
  }

  public List<Loop> loops() {
    return loops;
  }

  /** The loop whose thread this is, or null on any other thread. */
  public @Nullable Loop currentLoop() {
    return current.get();
  }

  /** Runs a task later on one of the loops, whichever it is. */
  public void onAny(Runnable task) {
    loops.get(ThreadLocalRandom.current().nextInt(loops.size())).execute(task);
  }

  /** Whether this is the thread of any event loop, these or another's: nothing may block on it. */
  public static boolean onEventLoop() {
    return Context.isOnEventLoopThread();
  }

  /**
   * Runs tasks later on the event loop whose thread this is; on any other thread, as is said.
   *
   * @param elsewhere runs them where there is no loop to come back to
   */
  public static Executor here(Executor elsewhere) {
    Context context = Vertx.currentContext();
    return context == null ? elsewhere : task -> context.runOnContext(none -> task.run());
  }

  /** The same loops, as a server of Netty's takes them. */
  public EventLoopGroup group() {
    return vertx.nettyEventLoopGroup();
  }

  /** The kind of server channel that these loops can serve. */
  public ChannelFactory<? extends ServerChannel> serverChannel() {
    return vertx.transport().serverChannelFactory(false);
  }

  /** The kind of datagram channel that these loops can serve. */
  public ChannelFactory<? extends DatagramChannel> datagramChannel() {
    return vertx.transport()::datagramChannel;
  }

  /** The kind of connection that these loops can serve. */
  public ChannelFactory<? extends SocketChannel> connection() {
    ChannelFactory<? extends Channel> made = vertx.transport().channelFactory(false);
    return () -> (SocketChannel) made.newChannel();
  }

  /**
   * Closes the loops, and with them whatever still runs on them; not to be called on one of them.
   *
   * @return whether they were closed within the grace
   */
  public boolean close(Duration grace) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    vertx.close().onComplete(done -> closed.countDown());
    return closed.await(grace.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Tells each loop's thread which loop it is: looking it up by thread would walk a list. */
  private void introduce() {
    for (Loop loop : loops) {
      loop.eventLoop().execute(() -> current.set(loop));
    }
  }
}
