package dev.galvanic.http.netty;

import dev.galvanic.http.HttpLimits;

/**
 * Reads the bytes of a chunked body as strictly as RFC 9112 section 7.1 is written, before Netty's
 * decoder takes them apart: sizes in hexadecimal digits alone, every line ended by CR and LF, as
 * much data as was announced.
 */
final class ChunkScan {
  private static final int MOST_DIGITS = 16;

  private enum Part {
    SIZE,
    EXTENSION,
    SIZE_LF,
    DATA,
    DATA_CR,
    DATA_LF,
    TRAILERS
  }

  private final int mostExtension;
  private final HeadScan trailers;

  private Part part = Part.SIZE;
  private long size;
  private int digits;
  private int extension;

  ChunkScan(HttpLimits.Bodies most) {
    this.mostExtension = most.chunkExtension();
    this.trailers = HeadScan.trailers(most);
  }

  void reset() {
    next(Part.SIZE);
    trailers.reset();
  }

  boolean done() {
    return trailers.done();
  }

  /**
   * Goes on with these bytes, to their end or to the end of the body.
   *
   * @return the index after the last byte that was looked at
   */
  int scan(byte[] bytes, int from, int to) throws RequestRefused {
    int at = from;
    while (at < to && !trailers.done()) {
      if (part == Part.TRAILERS) {
        at = trailers.scan(bytes, at, to);
      } else if (part == Part.DATA) {
        int passed = (int) Math.min(size, to - at);
        size -= passed;
        at += passed;
        if (size == 0) {
          next(Part.DATA_CR);
        }
      } else {
        framing(bytes[at++]);
      }
    }
    return at;
  }

  private void framing(byte b) throws RequestRefused {
    switch (part) {
      case SIZE -> sizeByte(b);
      case EXTENSION -> extensionByte(b);
      case SIZE_LF -> {
        expect(b, '\n');
        next(size == 0 ? Part.TRAILERS : Part.DATA);
      }
      case DATA_CR -> {
        expect(b, '\r');
        next(Part.DATA_LF);
      }
      default -> {
        expect(b, '\n');
        next(Part.SIZE);
      }
    }
  }

  private void sizeByte(byte b) throws RequestRefused {
    int digit = Character.digit(b, 16);
    if (digit >= 0 && digits < MOST_DIGITS) {
      digits++;
      size = size << 4 | digit;
      if (size < 0 || size > Integer.MAX_VALUE) {
        throw RequestRefused.closing(400, "A chunk is larger than any that is taken.");
      }
    } else if (digits > 0 && b == ';') {
      next(Part.EXTENSION);
    } else if (digits > 0 && b == '\r') {
      next(Part.SIZE_LF);
    } else {
      throw RequestRefused.closing(400, "A chunk's size is not hexadecimal digits alone.");
    }
  }

  private void extensionByte(byte b) throws RequestRefused {
    if (b == '\r') {
      next(Part.SIZE_LF);
    } else if ((b >= 0 && b < ' ' && b != '\t') || b == 127 || ++extension > mostExtension) {
      throw RequestRefused.closing(
          400, "A chunk's extension is too long, or has control characters.");
    }
  }

  private static void expect(byte b, char expected) throws RequestRefused {
    if (b != expected) {
      throw RequestRefused.closing(
          400, "A chunk has more data than it announced, or its lines do not end in CR and LF.");
    }
  }

  private void next(Part next) {
    part = next;
    if (next == Part.SIZE) {
      size = 0;
      digits = 0;
      extension = 0;
    }
  }
}
