package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.testing.postgres.LocalPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample as somebody starts it: {@code java -jar galvanic-sample.jar}. */
class SampleJarIT {
  @TempDir Path temporary;

  @Test
  void theServicesWorkTogetherAndLeaveNothingWhenTheyAreToldToStop() throws Exception {
    // A run that is killed leaves its database: the next run starts all the same, and removes it.
    try (SampleProcess killed = SampleProcess.start(temporary, "role", port("role"))) {
      killed.awaitReady();
      killed.kill();
    }
    assertThat(SampleProcess.startedFrom(temporary)).as("the database of the dead run").hasSize(1);

    List<String> ports = List.of(port("region"), port("role"), port("user"));
    try (SampleProcess sample = SampleProcess.start(temporary, ports.toArray(String[]::new))) {
      sample.awaitReady();
      sample.tryWhatItSays();
      assertThat(sample.output())
          .contains("\"city\":{\"id\":1,\"name\":\"Hangzhou\"")
          .contains("\"role\":{\"id\":1,\"name\":\"admin\"}")
          .doesNotContain("ERROR");

      assertThat(sample.stop(10, TimeUnit.SECONDS))
          .as("ended in time:\n" + sample.output())
          .isTrue();
      assertThat(sample.exitCode()).as("as SIGTERM ends a process").isEqualTo(143);
      assertThat(sample.output()).doesNotContain("ERROR");
    }
    assertThat(SampleProcess.startedFrom(temporary)).isEmpty();
    // Of the run that was killed, a script of the library's own may be left, but no folder.
    assertThat(temporary.toFile().listFiles(File::isDirectory)).isEmpty();
  }

  @Test
  void aPostgresOfOnesOwnKeepsTheDataOfOneRunForTheNext() throws Exception {
    try (LocalPostgres postgres = LocalPostgres.start()) {
      Map<String, String> environment =
          Map.of(
              "POSTGRES_SERVICE_HOST",
              "127.0.0.1",
              "POSTGRES_SERVICE_PORT",
              Integer.toString(postgres.server().port()));
      try (SampleProcess first =
          SampleProcess.start(temporary, environment, "role", port("role"))) {
        first.awaitReady();
        first.tryWhatItSays();
        assertThat(first.output()).contains("200 {\"code\":0,\"data\":{\"id\":1}}");
        assertThat(first.stop(10, TimeUnit.SECONDS)).isTrue();
      }
      try (SampleProcess next = SampleProcess.start(temporary, environment, "role", port("role"))) {
        next.awaitReady();
        next.tryWhatItSays();
        assertThat(next.output()).contains("409 {\"code\":409,\"message\":\"Conflict\"}");
      }
    }
  }

  @Test
  void aTakenPortIsOneLineAndExitCodeOne() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        SampleProcess sample =
            SampleProcess.start(
                temporary,
                "role",
                "--server.host=127.0.0.1",
                "--role.service.server.port=" + taken.getLocalPort())) {
      assertThat(sample.exitCode()).isEqualTo(1);
      assertThat(sample.output().lines())
          .filteredOn(line -> line.contains("ERROR"))
          .singleElement()
          .asString()
          .contains("role-service cannot listen on 127.0.0.1:" + taken.getLocalPort());
      assertThat(sample.output()).doesNotContain("\tat ").doesNotContain("Ready");
    }
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsOneLineAndExitCodeOne() throws Exception {
    int nobody = freePort();
    Map<String, String> environment =
        Map.of("DATABASE_URL", "postgres://ada@127.0.0.1:" + nobody + "/app");
    try (SampleProcess sample = SampleProcess.start(temporary, environment, "role")) {
      assertThat(sample.exitCode()).isEqualTo(1);
      assertThat(sample.output())
          .contains("PostgreSQL at 127.0.0.1:" + nobody + " cannot")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void anUnknownServiceIsOneLineAndExitCodeTwo() throws Exception {
    try (SampleProcess sample = SampleProcess.start(temporary, "rolle")) {
      assertThat(sample.exitCode()).isEqualTo(2);
      assertThat(sample.output())
          .isEqualToIgnoringNewLines(
              "There is no service \"rolle\". Name any of user, region and role, or none for all"
                  + " three.");
    }
  }

  private static String port(String service) throws IOException {
    return "--" + service + ".service.server.port=" + freePort();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
