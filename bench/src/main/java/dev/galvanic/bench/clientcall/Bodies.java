package dev.galvanic.bench.clientcall;

import dev.galvanic.ReplyStyle;
import dev.galvanic.client.ClientReply;
import dev.galvanic.client.ReplyReader;

/** Reads a reply that a client other than Galvanic's has brought. */
final class Bodies {
  private static final ReplyReader<City> READER = ReplyReader.data(City.CODEC);

  private Bodies() {}

  /** How many cities it is: 1. */
  static long count(int status, byte[] body) {
    City city = READER.read(new ClientReply("city", "stub", ReplyStyle.ENVELOPE, status, body));
    return city.id() == City.ID ? 1 : 0;
  }
}
