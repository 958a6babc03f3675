package dev.galvanic.http.netty;

import dev.galvanic.ServerErrorException;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Reply;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
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
  private long written;

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

  /**
   * Sends a reply, or its head where its body follows in parts.
   *
   * @return whether it was that one; it may have become an error
   */
  boolean reply(
      Reply reply,
      Headers added,
      ReplyEncoder.Connection connection,
      ReplyEncoder.Framing framing,
      boolean bodiless) {
    try {
      write(encoder.encode(reply, added, connection, framing, bodiless, ctx.alloc()));
      return true;
    } catch (IllegalArgumentException refused) {
      String id = "reply-" + Long.toString(System.nanoTime(), 36);
      LOG.error("A reply has a header that cannot be sent, id {}", id, refused);
      error(serving.replies().error(new ServerErrorException(), id), connection, bodiless);
      return false;
    }
  }

  /** Sends a reply of the server's own. */
  void error(Reply reply, ReplyEncoder.Connection connection, boolean bodiless) {
    write(
        encoder.encode(
            reply, Headers.none(), connection, ReplyEncoder.Framing.LENGTH, bodiless, ctx.alloc()));
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

  ByteBufAllocator allocator() {
    return ctx.alloc();
  }

  /** Whether the other end takes what is written. */
  boolean hasRoom() {
    return ctx.channel().isWritable();
  }

  /** How many bytes were written so far, whether or not the other end has taken them. */
  long written() {
    return written;
  }

  /** How many bytes the other end has not taken yet. */
  long waiting() {
    ChannelOutboundBuffer buffer = ctx.channel().unsafe().outboundBuffer();
    // The total goes down only when a whole buffer has gone.
    return buffer == null ? 0 : buffer.totalPendingWriteBytes() - buffer.currentProgress();
  }

  void write(ByteBuf bytes) {
    written += bytes.readableBytes();
    ctx.write(bytes, ctx.voidPromise());
    if (reading) {
      unflushed = true;
    } else {
      ctx.flush();
    }
  }
}
