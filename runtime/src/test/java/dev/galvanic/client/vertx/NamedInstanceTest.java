package dev.galvanic.client.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.client.CallWatch;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An instance that was found by a name is called by it, at the address that was found. */
@Timeout(30)
class NamedInstanceTest {
  @Test
  void theNameIsTheHostOfTheRequest() throws Exception {
    try (ScriptedServer server =
            new ScriptedServer(head -> ScriptedServer.json(200, "{\"code\":0,\"data\":7}"));
        Caller caller =
            new Caller(new Named(server.uri(), "regions.internal"), Map.of(), CallWatch.NONE)) {
      assertThat(caller.number(Caller.get())).isEqualTo(7);

      assertThat(server.requests().get(0).toLowerCase(Locale.ROOT))
          .contains("host: regions.internal:" + server.uri().getPort() + "\n");
    }
  }
}
