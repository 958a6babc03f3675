package dev.galvanic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.boot.Overrides;
import dev.galvanic.testing.greeting.HallModule;
import dev.galvanic.testing.mock.Mocks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A setting of a test that nobody reads is told, if it looks like one that somebody reads. */
class MisspeltSettingsTest {
  @Test
  void whatIsNearlyASettingIsTold() {
    HallModule module = new HallModule();
    Map<String, String> settings =
        Map.of(
            "GREETING_SERVICE_RETRIS", "0",
            "GREETING_SERVICE_RETRIES", "0",
            "HALL_SERVICE_SERVER_PORT", "0",
            "LIMIT_BODDY", "1KiB",
            "NOTES_SWEEP_EVERY", "1s",
            "WORD", "of its own");
    Launch launch =
        new Launch(
            module,
            settings,
            Overrides.none(),
            new Mocks(module.description()),
            List.of(),
            Set.of(),
            null,
            "HallTest.java:17");

    assertThat(launch.doubts())
        .containsExactly(
            "hall-service (HallTest.java:17) is given GREETING_SERVICE_RETRIS, which is no setting"
                + " but one of its own. Did you mean GREETING_SERVICE_RETRIES?",
            "hall-service (HallTest.java:17) is given LIMIT_BODDY, which is no setting but one of"
                + " its own. Did you mean LIMIT_BODY?");
  }
}
