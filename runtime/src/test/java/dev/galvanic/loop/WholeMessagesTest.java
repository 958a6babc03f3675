package dev.galvanic.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A message is a byte, the length of the rest with those four bytes, and the rest. */
class WholeMessagesTest {
  private final EmbeddedChannel channel = new EmbeddedChannel(new WholeMessages());
  private final List<ByteBuf> given = new ArrayList<>();

  @AfterEach
  void everyBufferIsReleased() {
    channel.finishAndReleaseAll();
    assertThat(given).allSatisfy(buffer -> assertThat(buffer.refCnt()).isZero());
  }

  @Test
  void wholeMessagesOfAReadGoOnTogetherInAnArray() {
    channel.writeInbound(given(bytes("one", "", "three")));

    assertThat(channel.inboundMessages()).hasSize(1);
    assertThat(channel.<ByteBuf>readInbound())
        .satisfies(passed -> assertThat(passed.hasArray()).isTrue())
        .satisfies(passed -> assertThat(passed.release()).isTrue());
  }

  @Test
  void theArrayIsUsedAgainAsSoonAsItIsReleased() {
    channel.writeInbound(given(bytes("one")));
    ByteBuf first = channel.readInbound();
    byte[] array = first.array();
    channel.writeInbound(given(bytes("kept")));
    ByteBuf second = channel.readInbound();
    assertThat(second.array()).isNotSameAs(array);
    assertThat(first.toString(5, 3, StandardCharsets.US_ASCII)).isEqualTo("one");
    first.release();
    second.release();

    Releasing decoder = new Releasing();
    channel.pipeline().addLast(decoder);
    channel.writeInbound(given(bytes("four")), given(bytes("five")));
    assertThat(decoder.arrays.get(1)).isSameAs(decoder.arrays.get(0));
  }

  @Test
  void theArrayOfALongMessageIsNotKept() {
    Releasing decoder = new Releasing();
    channel.pipeline().addLast(decoder);

    channel.writeInbound(given(bytes("x".repeat(300_000))), given(bytes("short")));

    assertThat(decoder.arrays.get(1)).hasSizeLessThan(100);
  }

  @Test
  void wherePartsAreCutIsNotSeen() {
    byte[] all = bytes("", "one", "2", "four and more");
    for (int first = 0; first <= all.length; first++) {
      for (int second = first; second <= all.length; second++) {
        channel.writeInbound(
            given(all, 0, first), given(all, first, second), given(all, second, all.length));

        assertThat(passed()).containsExactly("", "one", "2", "four and more");
      }
    }
  }

  @Test
  void aByteAtATimeIsAMessageAtATime() {
    byte[] all = bytes("", "one", "two");

    for (int i = 0; i < all.length; i++) {
      channel.writeInbound(given(all, i, i + 1));
    }

    assertThat(channel.inboundMessages()).hasSize(3);
    assertThat(passed()).containsExactly("", "one", "two");
  }

  @Test
  void whatIsWholeDoesNotWaitForTheRest() {
    byte[] all = bytes("one", "two");

    channel.writeInbound(given(all, 0, all.length - 1));

    assertThat(passed()).containsExactly("one");
    channel.writeInbound(given(all, all.length - 1, all.length));
    assertThat(passed()).containsExactly("two");
  }

  @Test
  void aMessageOfManyReadsComesInOnePiece() {
    String large = "x".repeat(3_000_000);
    byte[] all = bytes("before", large, "behind");

    for (int from = 0; from < all.length; from += 65_000) {
      channel.writeInbound(given(all, from, Math.min(all.length, from + 65_000)));
    }

    assertThat(passed()).containsExactly("before", large, "behind");
  }

  @Test
  void aLengthThatIsClaimedIsNotAllocated() {
    byte[] claim = {'D', 0x7f, -1, -1, -1, 1, 2, 3};

    channel.writeInbound(given(claim, 0, claim.length));

    assertThat(channel.inboundMessages()).isEmpty();
    assertThat(channel.finish()).isFalse();
  }

  @Test
  void anyCutsOfAnyMessagesGiveTheSameMessages() {
    Random random = new Random(42);
    for (int run = 0; run < 200; run++) {
      String[] messages = new String[1 + random.nextInt(40)];
      for (int i = 0; i < messages.length; i++) {
        messages[i] = "m".repeat(random.nextInt(random.nextInt(10) == 0 ? 200_000 : 60));
      }
      byte[] all = bytes(messages);
      for (int from = 0; from < all.length; ) {
        int to = Math.min(all.length, from + 1 + random.nextInt(random.nextBoolean() ? 9 : 70_000));
        channel.writeInbound(given(all, from, to));
        from = to;
      }

      assertThat(passed()).containsExactly(messages);
    }
  }

  /** The driver's decoder is to say so. */
  @Test
  void whatIsNoMessageIsPassedOnAsItIs() {
    byte[] none = {'D', 0, 0, 0, 3, 7, 7};

    channel.writeInbound(given(none, 0, none.length));

    ByteBuf passed = channel.readInbound();
    assertThat(passed.readableBytes()).isEqualTo(none.length);
    passed.release();
  }

  @Test
  void whatIsNoMessageAndComesInPartsIsPassedOnToo() {
    byte[] none = {'D', 0, 0, 0, 3, 7, 7};

    channel.writeInbound(given(none, 0, 2), given(none, 2, none.length));

    int length = 0;
    for (ByteBuf each = channel.readInbound(); each != null; each = channel.readInbound()) {
      length += each.readableBytes();
      each.release();
    }
    assertThat(length).isEqualTo(none.length);
  }

  @Test
  void whatHadBegunGoesWithItsConnection() {
    byte[] all = bytes("one");

    channel.writeInbound(given(all, 0, 6));

    assertThat(channel.finish()).isFalse();
  }

  /** As a decoder does that is done with what it was given. */
  private static final class Releasing extends ChannelInboundHandlerAdapter {
    private final List<byte[]> arrays = new ArrayList<>();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      ByteBuf buffer = (ByteBuf) message;
      arrays.add(buffer.array());
      buffer.skipBytes(buffer.readableBytes()).release();
    }
  }

  private ByteBuf given(byte[] bytes) {
    return given(bytes, 0, bytes.length);
  }

  private ByteBuf given(byte[] bytes, int from, int to) {
    ByteBuf buffer = Unpooled.copiedBuffer(bytes, from, to - from);
    // An empty one is the same for all, and is never released.
    if (buffer.isReadable()) {
      given.add(buffer);
    }
    return buffer;
  }

  private static byte[] bytes(String... messages) {
    ByteBuf all = Unpooled.buffer();
    for (String message : messages) {
      all.writeByte('D').writeInt(4 + message.length());
      all.writeCharSequence(message, StandardCharsets.US_ASCII);
    }
    byte[] bytes = new byte[all.readableBytes()];
    all.readBytes(bytes);
    return bytes;
  }

  /** What the decoder got, each buffer of whole messages. */
  private List<String> passed() {
    List<String> messages = new ArrayList<>();
    for (ByteBuf each = channel.readInbound(); each != null; each = channel.readInbound()) {
      assertThat(each.hasArray()).isTrue();
      while (each.isReadable()) {
        assertThat(each.readByte()).isEqualTo((byte) 'D');
        int length = each.readInt() - 4;
        messages.add(each.readCharSequence(length, StandardCharsets.US_ASCII).toString());
      }
      each.release();
    }
    return messages;
  }
}
