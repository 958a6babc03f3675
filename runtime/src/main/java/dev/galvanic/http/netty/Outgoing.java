package dev.galvanic.http.netty;

import dev.galvanic.ServerErrorException;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Reply;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.socket.DuplexChannel;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way out of a connection: replies are written one by one and flushed once for all of a read.
 */
final class Outgoing {
  private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);
  private static final ByteBuf CONTINUE =
      Unpooled.unreleasableBuffer(
          Unpooled.copiedBuffer("HTTP/1.1 100 Continue\r\n\r\n", StandardCharsets.US_ASCII)
              .asReadOnly());

  private final Serving serving;
  private final ReplyEncoder encoder;
  private final ChannelHandlerContext ctx;
  private boolean reading;
  private boolean unflushed;

  Outgoing(Serving serving, ReplyEncoder encoder, ChannelHandlerContext ctx) {
    this.serving = serving;
    this.encoder = encoder;
    this.ctx = ctx;
  }

  /** More may come of what is being read: nothing is flushed before {@link #readComplete}. */
  void reading() {
    reading = true;
  }

  void readComplete() {
    reading = false;
    if (unflushed) {
      unflushed = false;
      ctx.flush();
    }
  }

  void reply(Reply reply, Headers added, ReplyEncoder.Connection connection, boolean bodiless) {
    ByteBuf bytes;
    try {
      bytes = encoder.encode(reply, added, connection, bodiless, ctx.alloc());
    } catch (IllegalArgumentException refused) {
      String id = "reply-" + Long.toString(System.nanoTime(), 36);
      LOG.error("A reply has a header that cannot be sent, id {}", id, refused);
      Reply error = serving.replies().error(new ServerErrorException(), id);
      bytes = encoder.encode(error, Headers.none(), connection, bodiless, ctx.alloc());
    }
    write(bytes);
  }

  void goOn() {
    write(CONTINUE.duplicate());
    ctx.flush();
  }

  /** Nothing follows: the other end sees the end of the stream once it has read everything. */
  void finish() {
    unflushed = false;
    // Shutting down at once would drop what the other end has not taken yet.
    ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> end());
  }

  private void end() {
    if (ctx.channel() instanceof DuplexChannel duplex) {
      duplex.shutdownOutput();
    } else {
      ctx.close();
    }
  }

  /** How many bytes the other end has not taken yet. */
  long waiting() {
    ChannelOutboundBuffer buffer = ctx.channel().unsafe().outboundBuffer();
    // The total goes down only when a whole buffer has gone.
    return buffer == null ? 0 : buffer.totalPendingWriteBytes() - buffer.currentProgress();
  }

  private void write(ByteBuf bytes) {
    ctx.write(bytes, ctx.voidPromise());
    if (reading) {
      unflushed = true;
    } else {
      ctx.flush();
    }
  }
}
