package dev.galvanic.sql.pg;

import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.http.netty.HttpServer;
import dev.galvanic.http.netty.ServerOptions;
import dev.galvanic.http.netty.TestServer;
import dev.galvanic.json.Codecs;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.route.Router;
import dev.galvanic.route.TemplateRouter;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A process with little memory that serves many rows until its input ends. */
final class ManyRowsOverHttpMain {
  private ManyRowsOverHttpMain() {}

  /** Arguments: the database's port, and how many rows. */
  public static void main(String[] arguments) throws Exception {
    EventLoops loops = EventLoops.open(1);
    DatabaseOptions options =
        DatabaseOptions.of(
            "many", "127.0.0.1", Integer.parseInt(arguments[0]), "postgres", "postgres", "");
    int count = Integer.parseInt(arguments[1]);
    // Where it stands here the server makes them as they are fetched, and keeps none.
    Statement all =
        Statement.read("all", "SELECT lpad(generate_series(1, $1::int)::text, 100, '0')");
    try (PgDatabase database = PgDatabase.open(options, loops)) {
      database.awaitReady(Duration.ofSeconds(60));
      // On the loops of the database, as in a service: rows and replies change no threads.
      HttpServer server =
          HttpServer.start(
              loops,
              ServerOptions.of("127.0.0.1", 0, Replies.envelope()),
              router(database, all, count),
              BlockingThreads.platform("blocking", 2));
      System.out.println("serving at " + server.address().getPort() + ".");
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
      server.stop(Duration.ofSeconds(1));
      System.out.println("leased " + database.leased() + ".");
    } finally {
      loops.close(Duration.ofSeconds(5));
    }
  }

  private static Router router(PgDatabase database, Statement all, int count) {
    return new TemplateRouter(
        List.of(
            TestServer.get(
                "/stream",
                Endpoint.blocking("GET /stream", exchange -> stream(database, all, count))),
            TestServer.get(
                "/publish",
                Endpoint.async(
                    "GET /publish",
                    exchange -> CompletableFuture.completedStage(publish(database, all, count))))));
  }

  private static Reply stream(PgDatabase database, Statement all, int count) {
    return Replies.envelope().stream(
        200, Codecs.STRING, database.stream(all, RowMappers.STRING, count));
  }

  private static Reply publish(PgDatabase database, Statement all, int count) {
    return Replies.envelope().stream(
        200, Codecs.STRING, database.async().publish(all, RowMappers.STRING, count));
  }
}
