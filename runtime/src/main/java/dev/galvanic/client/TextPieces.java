package dev.galvanic.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.galvanic.BadGatewayException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.function.Consumer;

/** Text as it comes; the beginning of a character waits for the rest of it. */
final class TextPieces implements ElementReader<String> {
  private final ClientReply head;
  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private ByteBuffer begun = ByteBuffer.allocate(0);

  TextPieces(ClientReply head) {
    this.head = head;
  }

  @Override
  public void read(byte[] bytes, Consumer<? super String> elements) {
    decode(bytes, false, elements);
  }

  @Override
  public void end(Consumer<? super String> elements) {
    decode(new byte[0], true, elements);
  }

  private void decode(byte[] bytes, boolean last, Consumer<? super String> elements) {
    ByteBuffer in = ByteBuffer.allocate(begun.remaining() + bytes.length).put(begun).put(bytes);
    in.flip();
    CharBuffer out = CharBuffer.allocate(in.remaining());
    if (decoder.decode(in, out, last).isError()) {
      throw new BadGatewayException(
          502,
          "The reply of " + head.service() + " to " + head.operation() + " cannot be read",
          "no UTF-8");
    }
    begun = in;
    out.flip();
    if (out.hasRemaining()) {
      elements.accept(out.toString());
    }
  }
}
