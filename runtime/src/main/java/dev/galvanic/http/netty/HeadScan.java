package dev.galvanic.http.netty;

import dev.galvanic.http.HttpLimits;

/**
 * Reads the bytes of a request's head, or of its trailers, as strictly as RFC 9112 sections 2.2, 3
 * and 5 are written, before Netty's decoder sees them: that one skips, trims and joins what it is
 * lenient about, and what is gone cannot be refused any more.
 *
 * <p>A state machine of one table: a byte's class and the state give the next state. It may be
 * given the bytes in any pieces.
 */
final class HeadScan {
  private static final int TOKEN = 0;
  private static final int COLON = 1;
  private static final int OTHER = 2;
  private static final int SPACE = 3;
  private static final int TAB = 4;
  private static final int CR = 5;
  private static final int LF = 6;
  private static final int HIGH = 7;
  private static final int CONTROL = 8;
  private static final int CLASSES = 9;
  private static final int LINE_END = 2;

  private static final byte[] CLASS = classes();

  private static final int START = 0;
  private static final int START_LF = 1;
  private static final int LINE = 2;
  private static final int LINE_LF = 3;
  private static final int FIELD = 4;
  private static final int NAME = 5;
  private static final int VALUE = 6;
  private static final int VALUE_LF = 7;
  private static final int END_LF = 8;
  private static final int DONE = 9;
  private static final int BAD = 10;

  private static final byte[] NEXT = {
    // token colon other space tab   CR        LF     high   control
    LINE, BAD, BAD, BAD, BAD, START_LF, BAD, BAD, BAD, // START
    BAD, BAD, BAD, BAD, BAD, BAD, START, BAD, BAD, // START_LF
    LINE, LINE, LINE, LINE, BAD, LINE_LF, BAD, BAD, BAD, // LINE
    BAD, BAD, BAD, BAD, BAD, BAD, FIELD, BAD, BAD, // LINE_LF
    NAME, BAD, BAD, BAD, BAD, END_LF, BAD, BAD, BAD, // FIELD: a space would fold the line before
    NAME, VALUE, BAD, BAD, BAD, BAD, BAD, BAD, BAD, // NAME
    VALUE, VALUE, VALUE, VALUE, VALUE, VALUE_LF, BAD, VALUE, BAD, // VALUE
    BAD, BAD, BAD, BAD, BAD, BAD, FIELD, BAD, BAD, // VALUE_LF
    BAD, BAD, BAD, BAD, BAD, BAD, DONE, BAD, BAD, // END_LF
  };

  /** What is wrong when a state meets a byte that it cannot take. */
  private static final String[] MEANING = {
    "The request line does not start with a method.",
    "A line ends in a carriage return alone.",
    "The request line has a character that it may not have.",
    "A line ends in a carriage return alone.",
    "A header line is folded, or has no name.",
    "A header's name has a character that it may not have, or no colon follows it.",
    "A header's value has a control character, or a line ends in a line feed alone.",
    "A line ends in a carriage return alone.",
    "A line ends in a carriage return alone.",
  };

  private final int first;
  private final HttpLimits.Heads most;
  private final int tooMuch;

  private int state;
  private int length;
  private int longest;
  private int block;
  private int fields;
  private int spaces;
  private int blankLines;

  private HeadScan(int first, HttpLimits.Heads most, int tooMuch) {
    this.first = first;
    this.most = most;
    this.tooMuch = tooMuch;
    reset();
  }

  static HeadScan head(HttpLimits.Heads most) {
    return new HeadScan(START, most, 431);
  }

  static HeadScan trailers(HttpLimits.Bodies most) {
    int block = most.trailerBlock();
    return new HeadScan(
        FIELD, new HttpLimits.Heads(block, block, block, most.trailerCount(), 0), 400);
  }

  void reset() {
    state = first;
    length = 0;
    longest = (first == START ? most.requestLine() : most.line()) + LINE_END;
    block = 0;
    fields = 0;
    spaces = 0;
    blankLines = 0;
  }

  /** Whether anything of it has come. */
  boolean begun() {
    return state != first || blankLines > 0;
  }

  boolean done() {
    return state == DONE;
  }

  /**
   * Goes on with these bytes, to their end or to the end of the head.
   *
   * @return the index after the last byte that was looked at
   */
  int scan(byte[] bytes, int from, int to) throws RequestRefused {
    int at = from;
    while (at < to && state != DONE) {
      int kind = CLASS[bytes[at++] & 0xff];
      int next = NEXT[state * CLASSES + kind];
      if (next == BAD) {
        throw RequestRefused.closing(400, MEANING[state]);
      }
      if (++length > longest) {
        throw tooLong();
      }
      if (next == FIELD) {
        lineEnds();
      } else if (next == START) {
        blankLine();
      } else if (kind == SPACE && state == LINE) {
        spaces++;
      }
      state = next;
    }
    return at;
  }

  private void lineEnds() throws RequestRefused {
    if (state == LINE_LF) {
      if (spaces != 2) {
        throw RequestRefused.closing(
            400,
            "The request line is not a method, a target and a version with one space between.");
      }
    } else {
      block += length - LINE_END;
      if (++fields > most.count()) {
        throw RequestRefused.closing(tooMuch, "There are more header lines than are taken.");
      }
    }
    length = 0;
    longest = Math.min(most.line(), most.block() - block) + LINE_END;
  }

  /** One empty line before a request is ignored (RFC 9112 section 2.2), and no more than one. */
  private void blankLine() throws RequestRefused {
    length = 0;
    if (++blankLines > 1) {
      throw RequestRefused.closing(400, MEANING[START]);
    }
  }

  private RequestRefused tooLong() {
    return state == LINE
        ? RequestRefused.closing(414, "The request line is longer than is taken.")
        : RequestRefused.closing(tooMuch, "The header lines are longer than is taken.");
  }

  private static byte[] classes() {
    byte[] classes = new byte[256];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = (byte) classOf((char) c);
    }
    return classes;
  }

  private static int classOf(char c) {
    return switch (c) {
      case ':' -> COLON;
      case ' ' -> SPACE;
      case '\t' -> TAB;
      case '\r' -> CR;
      case '\n' -> LF;
      default -> {
        if (c >= 128) {
          yield HIGH;
        }
        if (c < ' ' || c == 127) {
          yield CONTROL;
        }
        boolean token = Character.isLetterOrDigit(c) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
        yield token ? TOKEN : OTHER;
      }
    };
  }
}
