package dev.galvanic.loop;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Passes on whole messages only, as many as a read brought, each in one piece of memory: of a
 * message that more than one read brings, the parts are copied together. A decoder that puts parts
 * behind one another without copying pays for it with every byte it looks at, and keeps what it has
 * read until a read ends where a message does, which under load may be never.
 *
 * <p>A message is a byte, then its length without that byte as an int, then the rest, as
 * PostgreSQL's protocol has it (PostgreSQL documentation, Message Formats).
 */
final class WholeMessages extends ChannelInboundHandlerAdapter {
  private static final int HEADER = 5;

  /** What is allocated at first for a message, however long it says it is. */
  private static final int FIRST_CAPACITY = 64 * 1024;

  private @Nullable ByteBuf part;
  private boolean lost;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf in = (ByteBuf) message;
    try {
      complete(context, in);
      int end = endOfWhole(in);
      lost |= isNone(in, end);
      if (end < in.writerIndex() && !lost) {
        part = copy(context, in, end);
        in.writerIndex(end);
      }
      if (in.isReadable()) {
        context.fireChannelRead(in.retain());
      }
    } finally {
      in.release();
    }
  }

  /** What has begun is of no use to anybody any more. */
  @Override
  public void channelInactive(ChannelHandlerContext context) {
    drop();
    context.fireChannelInactive();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    drop();
  }

  private void drop() {
    ByteBuf begun = part;
    if (begun != null) {
      part = null;
      begun.release();
    }
  }

  /** Adds to the message that has begun, and passes it on when it is whole. */
  private void complete(ChannelHandlerContext context, ByteBuf in) {
    ByteBuf begun = part;
    if (begun == null) {
      return;
    }
    long missing = missing(begun);
    while (missing > 0 && in.isReadable()) {
      int next = (int) Math.min(missing, in.readableBytes());
      makeRoom(begun, next, missing);
      begun.writeBytes(in, next);
      missing = missing(begun);
    }
    if (missing <= 0) {
      lost |= isNone(begun, begun.readerIndex());
      part = null;
      context.fireChannelRead(begun);
    }
  }

  /** Twice as much as before, so that a long message is not copied for each read that it takes. */
  private static void makeRoom(ByteBuf begun, int next, long missing) {
    int length = begun.writerIndex();
    if (begun.capacity() < length + next) {
      begun.capacity((int) Math.min(length + missing, Math.max(length + next, 2L * length)));
    }
  }

  private static ByteBuf copy(ChannelHandlerContext context, ByteBuf in, int from) {
    int length = in.writerIndex() - from;
    long size = length < HEADER ? HEADER : size(in, from);
    int room = (int) Math.max(length, Math.min(size, FIRST_CAPACITY));
    return context.alloc().buffer(room).writeBytes(in, from, length);
  }

  private static int endOfWhole(ByteBuf in) {
    int end = in.readerIndex();
    int limit = in.writerIndex();
    while (limit - end >= HEADER && !isNone(in, end) && size(in, end) <= limit - end) {
      end += (int) size(in, end);
    }
    return end;
  }

  /** How many bytes it needs until more is known of it, or until it is whole. */
  private static long missing(ByteBuf begun) {
    int length = begun.readableBytes();
    return length < HEADER ? HEADER - length : size(begun, begun.readerIndex()) - length;
  }

  /** Whether what stands there is no message: the decoder gets it, and all behind it, as it is. */
  private static boolean isNone(ByteBuf in, int at) {
    return in.writerIndex() - at >= HEADER && size(in, at) < HEADER;
  }

  private static long size(ByteBuf in, int at) {
    return 1L + in.getInt(at + 1);
  }
}
