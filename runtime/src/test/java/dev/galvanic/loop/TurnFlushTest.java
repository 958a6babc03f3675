package dev.galvanic.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalIoHandler;
import io.netty.channel.local.LocalServerChannel;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A statement is a write and a flush; these are of strings. */
class TurnFlushTest {
  private final Flushes flushes = new Flushes();
  private final EmbeddedChannel channel =
      new EmbeddedChannel(flushes, new TurnFlush(), new Answering());

  /** On a real loop: the embedded one runs each task at once. */
  @Test
  void whatTheTasksOfATurnWriteIsFlushedOnce() throws Exception {
    Flushes sent = new Flushes();
    EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, LocalIoHandler.newFactory());
    try {
      Channel socket = connected(loops, new ChannelInboundHandlerAdapter());
      EventLoop loop = socket.eventLoop();
      socket.pipeline().addFirst(sent, new TurnFlush());

      loop.submit(
              () -> {
                for (String statement : new String[] {"a", "b", "c"}) {
                  loop.execute(() -> socket.writeAndFlush(statement));
                }
              })
          .sync();
      // One turn for the three, one for the flush that comes after them.
      loop.submit(() -> {}).sync();
      loop.submit(() -> {}).sync();

      assertThat(sent.count).isEqualTo(1);
    } finally {
      loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  @Test
  void whatIsWrittenWhileAReadIsHandledIsFlushedWhenThatIsDone() {
    channel.pipeline().fireChannelRead("a").fireChannelRead("b");
    channel.runPendingTasks();

    assertThat(flushes.count).isZero();

    channel.pipeline().fireChannelReadComplete();

    assertThat(flushes.count).isEqualTo(1);
    assertThat(channel.outboundMessages()).containsExactly("a", "b", "complete");
  }

  @Test
  void whatWasWrittenGoesBeforeTheSocketIsClosed() {
    send("a");

    channel.close();

    assertThat(flushes.count).isEqualTo(1);
    assertThat(channel.outboundMessages()).containsExactly("a");
  }

  @Test
  void nothingWrittenIsNothingFlushed() {
    channel.eventLoop().execute(() -> {});
    channel.runPendingTasks();

    assertThat(flushes.count).isZero();
  }

  private static Channel connected(EventLoopGroup loops, ChannelHandler server) throws Exception {
    LocalAddress address = new LocalAddress(TurnFlushTest.class);
    new ServerBootstrap()
        .group(loops)
        .channel(LocalServerChannel.class)
        .childHandler(server)
        .bind(address)
        .sync();
    return new Bootstrap()
        .group(loops)
        .channel(LocalChannel.class)
        .handler(new ChannelInboundHandlerAdapter())
        .connect(address)
        .sync()
        .channel();
  }

  private void send(String statement) {
    channel.pipeline().lastContext().write(statement);
    channel.pipeline().lastContext().flush();
  }

  private static final class Flushes extends ChannelOutboundHandlerAdapter {
    private int count;

    @Override
    public void flush(ChannelHandlerContext context) {
      count++;
      context.flush();
    }
  }

  /** Writes what it reads, as a caller who asks again when he is answered. */
  private static final class Answering extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      context.write(message);
      context.flush();
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      context.write("complete");
      context.flush();
    }
  }
}
