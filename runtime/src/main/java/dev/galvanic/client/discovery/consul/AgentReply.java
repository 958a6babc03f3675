package dev.galvanic.client.discovery.consul;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the agent replied.
 *
 * @param index that of X-Consul-Index; 0 if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record AgentReply(int status, long index, byte[] body) {
  private static final int SHOWN = 200;

  /** What to tell of a reply that is none of those that were hoped for. */
  IOException refusal() {
    String text = new String(body, StandardCharsets.UTF_8).strip();
    return new IOException(
        "it replied "
            + status
            + " "
            + text.substring(0, Math.min(SHOWN, text.length()))
            + (status == 403 ? " (CONSUL_TOKEN must be a token that may do this)" : ""));
  }
}
