package dev.galvanic.boot;

import dev.galvanic.config.Config;
import dev.galvanic.config.CorsConfig;
import dev.galvanic.config.DatabaseConfig;
import dev.galvanic.config.LimitsConfig;
import dev.galvanic.config.ManagementConfig;
import dev.galvanic.http.Cors;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Replies;
import dev.galvanic.http.netty.ServerOptions;
import dev.galvanic.sql.pg.DatabaseLimits;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.Encryption;
import dev.galvanic.sql.pg.LongRunning;
import dev.galvanic.sql.pg.ReplicaOptions;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What the configuration says, in the words of the server and of the database. */
final class ServerSetup {
  /** A pooled connection that was idle for longer is asked whether it is alive. */
  private static final Duration IDLE_CHECK = DatabaseLimits.usual().idleCheck();

  private ServerSetup() {}

  static ServerOptions server(Config config, Replies replies) {
    CorsConfig cors = config.cors();
    return ServerOptions.of(config.server().host(), config.server().port(), replies)
        .with(limits(config.limits()))
        .with(new Cors(Set.copyOf(cors.origins()), cors.methods(), cors.headers()));
  }

  /** The server of health and metrics, if they have a port of their own. */
  static Optional<ServerOptions> management(Config config, Replies replies) {
    ManagementConfig where = config.management();
    return where
        .port()
        .map(port -> ServerOptions.of(where.host(), port, replies).with(limits(config.limits())));
  }

  private static HttpLimits limits(LimitsConfig config) {
    HttpLimits usual = HttpLimits.defaults();
    HttpLimits.Bodies bodies = usual.bodies();
    HttpLimits.Times times = usual.times();
    return new HttpLimits(
        new HttpLimits.Heads(
            config.requestLine(),
            config.headerBlock(),
            config.header(),
            config.headerCount(),
            config.queryParameters()),
        new HttpLimits.Bodies(
            config.body(),
            config.multipart(),
            bodies.unread(),
            bodies.chunkExtension(),
            bodies.trailerBlock(),
            bodies.trailerCount()),
        new HttpLimits.Times(
            config.headerTime(),
            config.bodyTime(),
            times.bodyRate(),
            times.bodyRateAfter(),
            config.idleTime(),
            config.writeTime(),
            config.handlerTime(),
            times.linger(),
            times.rest(),
            config.callersTime()),
        new HttpLimits.Load(config.pipelined(), config.inFlight()),
        new HttpLimits.Values(
            config.cookies(),
            config.formFields(),
            config.parts(),
            config.partHeaders(),
            config.jsonDepth()));
  }

  static DatabaseOptions database(String service, DatabaseConfig config) {
    Encryption.Mode mode =
        switch (config.sslMode()) {
          case DISABLE -> Encryption.Mode.OFF;
          case PREFER -> Encryption.Mode.PREFERRED;
          case REQUIRE -> Encryption.Mode.REQUIRED;
          case VERIFY_CA -> Encryption.Mode.SIGNED;
          case VERIFY_FULL -> Encryption.Mode.NAMED;
        };
    return DatabaseOptions.of(
            service, config.host(), config.port(), config.name(), config.user(), config.password())
        .with(new Encryption(mode, config.sslRootCertificates()))
        .with(
            new DatabaseLimits(
                config.pipelined(),
                config.pool(),
                config.waitQueue(),
                config.acquireTimeout(),
                config.lifetime(),
                IDLE_CHECK,
                config.readTimeout(),
                config.statementTimeout(),
                config.idleInTransaction(),
                config.lockTimeout()))
        .with(new LongRunning(config.slowTimeout(), config.slowStatement(), config.leakTimeout()))
        .with(new ReplicaOptions(config.replicas(), config.replicaMaxLag()));
  }
}
