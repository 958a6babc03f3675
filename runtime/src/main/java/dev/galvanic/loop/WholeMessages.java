package dev.galvanic.loop;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Passes on whole messages only, as many as have come, in one array. A decoder that puts parts
 * behind one another without copying pays for it with every byte it looks at, and keeps what it has
 * read until a read ends where a message does, which under load may be never; and numbers and texts
 * are read faster out of an array than out of memory beside the heap.
 *
 * <p>A message is a byte, then its length without that byte as an int, then the rest, as
 * PostgreSQL's protocol has it (PostgreSQL documentation, Message Formats).
 */
final class WholeMessages extends ChannelInboundHandlerAdapter {
  private static final int HEADER = 5;

  /** The array is used again, unless a long message has made it longer than a few reads. */
  private static final int LONGEST_KEPT = 256 * 1024;

  private @Nullable ByteBuf bytes;
  private boolean lost;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ByteBuf in = (ByteBuf) message;
    ByteBuf all;
    try {
      all = append(in);
    } finally {
      in.release();
    }
    int end = lost ? all.writerIndex() : endOfWhole(all);
    if (end > all.readerIndex()) {
      int limit = all.writerIndex();
      context.fireChannelRead(all.writerIndex(end).retain());
      keepTail(all, end, limit);
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
    ByteBuf kept = bytes;
    if (kept != null) {
      bytes = null;
      kept.release();
    }
  }

  private ByteBuf append(ByteBuf in) {
    ByteBuf all = bytes;
    int length = in.readableBytes();
    if (all == null) {
      all = Unpooled.buffer(length);
      bytes = all;
    } else if (all.writableBytes() < length) {
      // Twice as much as before, so that a long message is not copied for each read it takes.
      all.capacity((int) Math.max(all.writerIndex() + (long) length, 2L * all.capacity()));
    }
    return all.writeBytes(in);
  }

  /** Moves what has begun to the front, or to another array if the decoder has kept this one. */
  private void keepTail(ByteBuf all, int end, int limit) {
    if (bytes != all) {
      // The connection was closed meanwhile.
      return;
    }
    int length = limit - end;
    if (all.refCnt() == 1 && all.capacity() <= LONGEST_KEPT) {
      all.setBytes(0, all, end, length).setIndex(0, length);
    } else {
      bytes = length == 0 ? null : Unpooled.buffer(length).writeBytes(all, end, length);
      all.release();
    }
  }

  /** Of what is no message all is passed on, and whatever follows: the decoder is to say so. */
  private int endOfWhole(ByteBuf all) {
    int end = all.readerIndex();
    int limit = all.writerIndex();
    while (limit - end >= HEADER) {
      long size = 1L + all.getInt(end + 1);
      if (size < HEADER) {
        lost = true;
        return limit;
      }
      if (size > limit - end) {
        return end;
      }
      end += (int) size;
    }
    return end;
  }
}
