package dev.galvanic.boot;

import dev.galvanic.config.Config;
import dev.galvanic.sql.pg.PgDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a service tells of itself when it is ready. */
record ReadyLine(StartedService service, Config config, @Nullable PgDatabase database) {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceStart.class);

  void tell() {
    LOG.info("{}", text());
    PgDatabase opened = database;
    if (opened != null) {
      opened
          .serverConnections()
          .thenAccept(allowed -> checkConnections(opened.totals().total(), allowed));
    }
  }

  private String text() {
    String text =
        service.description().name()
            + " "
            + service.description().version()
            + " is ready at "
            + service.uri();
    if (!service.managementUri().equals(service.uri())) {
      text += ", managed at " + service.managementUri();
    }
    PgDatabase opened = database;
    return opened == null ? text : text + ", " + connections(opened);
  }

  private String connections(PgDatabase opened) {
    return "its database at "
        + config.database()
        + " ("
        + opened.totals().total()
        + " connections at most"
        + switch (opened.replicas()) {
          case 0 -> "";
          case 1 -> ", and as many to its replica";
          default -> ", and as many to each of its " + opened.replicas() + " replicas";
        }
        + ")";
  }

  private void checkConnections(int wanted, int allowed) {
    if (wanted > allowed) {
      LOG.warn(
          "{} may open {} connections, and PostgreSQL allows {} to all its clients together. Lower"
              + " DATABASE_POOL, or raise max_connections.",
          service.description().name(),
          wanted,
          allowed);
    }
  }
}
