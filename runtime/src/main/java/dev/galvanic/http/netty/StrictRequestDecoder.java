package dev.galvanic.http.netty;

import dev.galvanic.http.HttpLimits;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Netty's decoder behind a reader of the raw bytes, which refuses what the decoder would mend. It
 * can be paused: what has come stays where it is, undecoded.
 */
final class StrictRequestDecoder extends HttpRequestDecoder {
  private static final Pattern VERSION = Pattern.compile("HTTP/[0-9]\\.[0-9]");
  private static final int SLICE = 512;
  private static final int LARGEST_PART = 64 << 10;

  private enum Part {
    HEAD,
    BODY,
    CHUNKS,
    REFUSED
  }

  private final HeadScan head;
  private final ChunkScan chunks;
  private final byte[] slice = new byte[SLICE];
  private Part part = Part.HEAD;

  /** How many bytes, from the next one that Netty will read, were looked at already. */
  private int seen;

  private boolean paused;

  StrictRequestDecoder(HttpLimits limits) {
    super(
        new HttpDecoderConfig()
            .setMaxInitialLineLength(limits.heads().requestLine())
            .setMaxHeaderSize(limits.heads().block())
            .setMaxChunkSize(LARGEST_PART));
    this.head = HeadScan.head(limits.heads());
    this.chunks = new ChunkScan(limits.bodies());
  }

  /** Whether some of a head has come, and not yet all of it. */
  boolean inHead() {
    return part == Part.HEAD && head.begun();
  }

  /** Lets go of whatever else comes. */
  void discard() {
    part = Part.REFUSED;
    paused = false;
  }

  void pause() {
    paused = true;
  }

  /** Goes on with what has come meanwhile. */
  void resume(ChannelHandlerContext ctx) {
    paused = false;
    try {
      channelRead(ctx, Unpooled.EMPTY_BUFFER);
    } catch (Exception failure) {
      ctx.fireExceptionCaught(failure);
    }
  }

  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) throws Exception {
    if (paused) {
      return;
    }
    if (part == Part.REFUSED) {
      in.skipBytes(in.readableBytes());
      return;
    }
    try {
      look(in);
    } catch (RequestRefused refused) {
      refuse(in, out, refused);
      return;
    }
    int before = in.readableBytes();
    super.decode(ctx, in, out);
    seen = Math.max(0, seen - (before - in.readableBytes()));
    for (Object decoded : out) {
      if (decoded instanceof HttpObject object) {
        follow(object);
      }
    }
  }

  /** Netty would take the name in any case, and a number of any length. */
  @Override
  protected String splitThirdWordInitialLine(byte[] line, int start, int length) {
    String version = super.splitThirdWordInitialLine(line, start, length);
    if (!version.equals("HTTP/1.1") && !VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException("not a version of HTTP");
    }
    return version;
  }

  private void look(ByteBuf in) throws RequestRefused {
    while (seen < in.readableBytes() && unfinished()) {
      int length = Math.min(SLICE, in.readableBytes() - seen);
      in.getBytes(in.readerIndex() + seen, slice, 0, length);
      seen += part == Part.HEAD ? head.scan(slice, 0, length) : chunks.scan(slice, 0, length);
    }
  }

  private boolean unfinished() {
    return (part == Part.HEAD && !head.done()) || (part == Part.CHUNKS && !chunks.done());
  }

  /** Takes the same turn that the decoder has taken with what it has just made. */
  private void follow(HttpObject decoded) {
    if (decoded.decoderResult().isFailure()) {
      part = Part.REFUSED;
    } else if (decoded instanceof LastHttpContent) {
      part = Part.HEAD;
      head.reset();
      chunks.reset();
    } else if (decoded instanceof HttpRequest request) {
      boolean chunked = request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING);
      part = chunked ? Part.CHUNKS : Part.BODY;
    }
  }

  private void refuse(ByteBuf in, List<Object> out, RequestRefused refused) {
    in.skipBytes(in.readableBytes());
    HttpObject failed =
        part == Part.HEAD
            ? createInvalidMessage()
            : new DefaultLastHttpContent(Unpooled.EMPTY_BUFFER);
    failed.setDecoderResult(DecoderResult.failure(refused));
    out.add(failed);
    part = Part.REFUSED;
  }
}
