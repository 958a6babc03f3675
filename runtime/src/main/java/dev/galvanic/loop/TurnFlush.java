package dev.galvanic.loop;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;

/**
 * Makes one flush of all that a turn of the event loop wants: what is written while a read is
 * handled goes when that is done, anything else when the tasks before it are. Each flush is a
 * system call, which costs more than all else that a small statement takes.
 */
final class TurnFlush extends ChannelDuplexHandler {
  private boolean reading;
  private boolean wanted;

  @Override
  public void flush(ChannelHandlerContext context) {
    if (!wanted) {
      wanted = true;
      if (!reading) {
        context.channel().eventLoop().execute(() -> flushNow(context));
      }
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    reading = true;
    context.fireChannelRead(message);
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) {
    // The last handler may write once more when it is told.
    context.fireChannelReadComplete();
    reading = false;
    flushNow(context);
  }

  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) {
    flushNow(context);
    context.close(promise);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    flushNow(context);
  }

  private void flushNow(ChannelHandlerContext context) {
    if (wanted) {
      wanted = false;
      context.flush();
    }
  }
}
