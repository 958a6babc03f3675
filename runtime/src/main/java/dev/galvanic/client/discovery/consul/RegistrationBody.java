package dev.galvanic.client.discovery.consul;

import dev.galvanic.config.ConsulConfig;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonWriter;
import java.time.Duration;

/** What {@code /v1/agent/service/register} is told. */
final class RegistrationBody {
  private static final Duration CHECK_TIMEOUT = Duration.ofSeconds(2);

  private RegistrationBody() {}

  static byte[] of(Self self, ConsulConfig.Registration rules) {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    text(out, "ID", self.id());
    text(out, "Name", self.service());
    text(out, "Address", self.host());
    out.member("Port").intValue(self.port());
    out.member("Tags").list(rules.tags(), Codecs.STRING);
    out.member("Meta").map(self.meta(), Codecs.STRING);
    out.member("Check").beginObject();
    text(out, "Name", "ready");
    text(out, "HTTP", self.readiness().toString());
    text(out, "Method", "GET");
    text(out, "Interval", written(rules.checkInterval()));
    text(out, "Timeout", written(CHECK_TIMEOUT));
    // It is registered when it is ready, and need not wait for the first check to be found.
    text(out, "Status", "passing");
    text(out, "DeregisterCriticalServiceAfter", written(rules.forgottenAfter()));
    out.endObject().endObject();
    return out.toByteArray();
  }

  private static void text(JsonWriter out, String name, String value) {
    out.member(name).string(value);
  }

  /** As Go reads a duration. */
  private static String written(Duration time) {
    return time.toMillis() + "ms";
  }
}
