package dev.galvanic.client.discovery.consul;

import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonOptions;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Problem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instance in a reply of {@code /v1/health/service/}.
 *
 * @param node the address of the machine
 * @param host the instance's own; empty if it is that of the machine
 */
record HealthEntry(String node, String host, int port, int weight) {
  private static final Members ENTRY =
      Members.builder().required("Node").required("Service").build();
  private static final Members NODE = Members.builder().required("Address").build();
  private static final Members SERVICE =
      Members.builder().optional("Address").required("Port").optional("Weights").build();
  private static final Members WEIGHTS = Members.builder().optional("Passing").build();

  /**
   * @throws IOException if it is not what Consul replies
   */
  static List<HealthEntry> read(byte[] body) throws IOException {
    JsonReader in = JsonReader.of(body, JsonOptions.replies());
    List<HealthEntry> entries = in.list(Codec.INSTANCE);
    List<Problem> problems = in.finish();
    if (!problems.isEmpty()) {
      Problem first = problems.get(0);
      throw new IOException("its reply cannot be read: " + first.pointer() + " " + first.message());
    }
    return entries;
  }

  String address() {
    return host.isEmpty() ? node : host;
  }

  private static final class Codec implements JsonCodec<HealthEntry> {
    private static final Codec INSTANCE = new Codec();

    @Override
    public void write(JsonWriter out, HealthEntry value) {
      throw new UnsupportedOperationException("only read");
    }

    @Override
    public @Nullable HealthEntry read(JsonReader in) {
      String node = "";
      HealthEntry service = new HealthEntry("", "", 0, 1);
      if (!in.beginObject()) {
        return null;
      }
      for (int member = in.nextMember(ENTRY); member >= 0; member = in.nextMember(ENTRY)) {
        if (member == 0) {
          node = node(in);
        } else {
          service = service(in);
        }
      }
      return new HealthEntry(node, service.host, service.port, service.weight);
    }

    private static String node(JsonReader in) {
      String address = "";
      if (in.beginObject()) {
        while (in.nextMember(NODE) >= 0) {
          address = in.string();
        }
      }
      return address;
    }

    private static HealthEntry service(JsonReader in) {
      String host = "";
      int port = 0;
      int weight = 1;
      if (in.beginObject()) {
        for (int member = in.nextMember(SERVICE); member >= 0; member = in.nextMember(SERVICE)) {
          switch (member) {
            case 0 -> host = in.string();
            case 1 -> port = in.intValue();
            default -> weight = weight(in);
          }
        }
      }
      return new HealthEntry("", host, port, weight);
    }

    private static int weight(JsonReader in) {
      int passing = 1;
      if (!in.isNull() && in.beginObject()) {
        while (in.nextMember(WEIGHTS) >= 0) {
          passing = in.intValue();
        }
      }
      return passing;
    }
  }
}
