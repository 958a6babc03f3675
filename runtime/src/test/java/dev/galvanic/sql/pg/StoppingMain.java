package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.ScriptFolder;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.sql.Session;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * A process that migrates and stops for good before the statement of a number, so that its parent
 * can kill it there. The statements that change something are counted, from 0.
 */
final class StoppingMain {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int stop;
  private int statement;

  private StoppingMain(int stop) {
    this.stop = stop;
  }

  /** Arguments: the port, the database, the number. */
  public static void main(String[] arguments) throws Exception {
    StoppingMain main = new StoppingMain(Integer.parseInt(arguments[2]));
    EventLoops loops = EventLoops.open(1);
    PgDatabase database =
        PgDatabase.open(
            DatabaseOptions.of(
                "shop", "127.0.0.1", Integer.parseInt(arguments[0]), arguments[1], "postgres", ""),
            loops);
    // The loops would keep a process alive whose migration failed, and its parent waiting.
    try {
      Scripts scripts =
          Scripts.read(ScriptFolder.PATH + "migrations", StoppingMain.class::getResourceAsStream);
      new Migrator(
              "shop",
              scripts,
              MigrationLimits.of(PATIENCE, PATIENCE),
              () -> main.stopping(database.session()))
          .migrate();
      System.out.println("done after " + main.statement);
    } finally {
      database.close();
      loops.close(Duration.ofSeconds(5));
    }
  }

  private Session stopping(Session session) {
    return (Session)
        Proxy.newProxyInstance(
            StoppingMain.class.getClassLoader(),
            new Class<?>[] {Session.class},
            (proxy, method, arguments) -> {
              if (changes(method.getName(), arguments) && statement++ == stop) {
                System.out.println("stopped before " + arguments[0]);
                new CountDownLatch(1).await();
              }
              try {
                return method.invoke(session, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static boolean changes(String method, Object[] arguments) {
    return method.equals("script")
        || method.equals("execute") && !arguments[0].toString().equals("migration.settings");
  }
}
