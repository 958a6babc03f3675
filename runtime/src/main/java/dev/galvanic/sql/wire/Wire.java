package dev.galvanic.sql.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandler;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetSocket;

/**
 * Reads with the driver what a server sends, and mends two things on the way: json is text to it,
 * and a value that it cannot decode, such as an infinite numeric, is told of and passed over, where
 * it would give up the connection and with it all that other callers have sent.
 *
 * <p>Whole messages are all that comes here. So it is known which one the driver stopped in.
 */
public final class Wire extends ChannelInboundHandlerAdapter {
  private static final int HEADER = 5;
  private static final byte DATA_ROW = 'D';
  private static final byte ROW_DESCRIPTION = 'T';
  private static final byte PARAMETER_DESCRIPTION = 't';

  private final ChannelHandlerContext codec;
  private final Runnable onBadRow;

  private Wire(ChannelHandlerContext codec, Runnable onBadRow) {
    this.codec = codec;
    this.onBadRow = onBadRow;
  }

  /**
   * To be called on the loop's thread, once for a connection that is open and quiet, and behind
   * what makes whole messages of its reads.
   *
   * @param decoder the name of the driver's decoder in the socket's pipeline
   * @param onBadRow is told on the loop of each row that is left out, before the driver reads on
   */
  public static void join(NetSocket socket, String decoder, Runnable onBadRow) {
    ChannelHandlerContext client = ((NetSocketInternal) socket).channelHandlerContext();
    ChannelHandlerContext codec = client.pipeline().context(decoder);
    client.pipeline().addBefore(codec.name(), "wire", new Wire(codec, onBadRow));
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    ByteBuf whole = (ByteBuf) message;
    mend(whole);
    decode(whole);
  }

  /** Of what is no message of PostgreSQL's nothing is mended: the driver is to find it out. */
  private static void mend(ByteBuf in) {
    int at = in.readerIndex();
    while (in.writerIndex() - at >= HEADER) {
      int length = in.getInt(at + 1);
      if (length < 4 || length > in.writerIndex() - at - 1) {
        return;
      }
      byte type = in.getByte(at);
      int next = at + 1 + length;
      if (type == ROW_DESCRIPTION) {
        Types.ofColumns(in, at + HEADER, next);
      } else if (type == PARAMETER_DESCRIPTION) {
        Types.ofParameters(in, at + HEADER);
      }
      at = next;
    }
  }

  /** The driver releases what it has read, and stands behind a message that it could not read. */
  private void decode(ByteBuf whole) throws Exception {
    ByteBuf rest = whole;
    while (rest != null) {
      ByteBuf now = rest;
      int start = now.readerIndex();
      rest = null;
      try {
        read(now);
      } catch (RuntimeException e) {
        if (now.readerIndex() <= start || messageBefore(now, start) != DATA_ROW) {
          throw e;
        }
        if (now.isReadable()) {
          rest = now.readRetainedSlice(now.readableBytes());
        }
        // It has kept the buffer, and lets it go when it finds that nothing is left in it.
        read(Unpooled.EMPTY_BUFFER);
        onBadRow.run();
      }
    }
  }

  private void read(ByteBuf in) throws Exception {
    ((ChannelInboundHandler) codec.handler()).channelRead(codec, in);
  }

  private static byte messageBefore(ByteBuf in, int start) {
    byte type = 0;
    for (int at = start; at < in.readerIndex(); at += 1 + in.getInt(at + 1)) {
      type = in.getByte(at);
    }
    return type;
  }
}
