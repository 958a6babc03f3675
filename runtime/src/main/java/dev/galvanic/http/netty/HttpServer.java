package dev.galvanic.http.netty;

import dev.galvanic.http.ErrorReplies;
import dev.galvanic.http.FilterChain;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.route.Router;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server of HTTP/1.1 on the event loops of its process. */
public final class HttpServer {
  private static final int BACKLOG = 1024;

  private final Serving serving;
  private final LoopStates loops;
  private final Channel listening;

  private HttpServer(Serving serving, LoopStates loops, Channel listening) {
    this.serving = serving;
    this.loops = loops;
    this.listening = listening;
  }

  /**
   * Listens, and serves from now on.
   *
   * @param threads what blocking handlers run on
   * @throws IOException if the address cannot be had
   */
  public static HttpServer start(
      EventLoops eventLoops, ServerOptions options, Router router, FreeThreads threads)
      throws IOException, InterruptedException {
    Serving serving = serving(options, router, threads);
    LoopStates loops = new LoopStates(eventLoops);
    ServerBootstrap bootstrap =
        new ServerBootstrap()
            .group(eventLoops.group())
            .channelFactory(eventLoops.serverChannel())
            .option(ChannelOption.SO_BACKLOG, BACKLOG)
            .option(ChannelOption.SO_REUSEADDR, true)
            .childOption(ChannelOption.TCP_NODELAY, true)
            // The end of the requests is not the end of the replies.
            .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    loops.accept(channel, serving);
                  }
                });
    Channel listening =
        bootstrap.bind(new InetSocketAddress(options.host(), options.port())).await().channel();
    if (!listening.isActive()) {
      throw new IOException(
          "Cannot listen on " + options.host() + ":" + options.port() + ". Is the port taken?");
    }
    loops.watch(serving.limits().times());
    return new HttpServer(serving, loops, listening);
  }

  private static Serving serving(ServerOptions options, Router router, FreeThreads threads) {
    Routing routing =
        new Routing(
            router, options.replies(), new Preflight(options.cors()), options.limits().bodies());
    HandlerRunner runner =
        new HandlerRunner(
            new Outcomes(
                new FilterChain(options.filters()),
                new ErrorReplies(options.replies(), options.errorMappers())),
            threads);
    return new Serving(
        routing,
        runner,
        options.replies(),
        options.cors(),
        options.limits(),
        options.watch(),
        new AtomicBoolean());
  }

  /** Where it listens, with the port that it got. */
  public InetSocketAddress address() {
    return (InetSocketAddress) listening.localAddress();
  }

  /**
   * Accepts no more connections, ends each one with the reply it owes, and waits for the last; not
   * to be called on an event loop.
   *
   * @return whether every reply was sent within the grace; what was not is cut off
   */
  public boolean stop(Duration grace) throws InterruptedException {
    serving.stopping().set(true);
    listening.close().await();
    return loops.end(grace);
  }
}
