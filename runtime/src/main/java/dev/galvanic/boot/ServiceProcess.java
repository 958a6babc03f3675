package dev.galvanic.boot;

import dev.galvanic.config.ConfigException;
import dev.galvanic.migrate.MigrationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that is there for its services: it ends with code 1 if they cannot start, and when it
 * is told to end (SIGTERM, Ctrl-C) it stops them first; if work was cut then, its code is 1 too.
 */
public final class ServiceProcess {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);
  private static final Duration UNWINDING = Duration.ofSeconds(20);

  private final Closing closing = new Closing("the process");
  private final CountDownLatch unwound = new CountDownLatch(1);
  private final Thread starter = Thread.currentThread();
  private @Nullable ServiceGroup running;
  private boolean ending;

  /** Whether work was cut of services that were stopped as soon as they had started. */
  private volatile boolean cut;

  private ServiceProcess() {}

  /**
   * Starts what is read, and returns; the event loops keep the process alive.
   *
   * @param launches reads the configuration and whatever else comes before a start
   * @param closeLast what is to be closed after the services, such as a database of the process's
   *     own, the last one first
   * @return whether they run; false if the process was told to end before they did
   */
  public static boolean run(Callable<List<Launch>> launches, AutoCloseable... closeLast) {
    ServiceProcess process = new ServiceProcess();
    for (AutoCloseable closeable : closeLast) {
      process.closing.add(closeable.toString(), closeable::close);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::end, "shutdown"));
    if (!process.start(launches)) {
      System.exit(1);
    }
    return process.runs();
  }

  private synchronized boolean runs() {
    return running != null && !ending;
  }

  private boolean start(Callable<List<Launch>> launches) {
    try {
      ServiceGroup group = ServiceGroup.start(launches.call());
      synchronized (this) {
        if (!ending) {
          running = group;
          return true;
        }
      }
      cut = !group.stop();
      return !cut;
    } catch (ConfigException e) {
      e.problems().forEach(LOG::error);
    } catch (StartException e) {
      LOG.error(e.getMessage(), e.getCause() instanceof IOException ? null : e.getCause());
    } catch (MigrationException e) {
      LOG.error(e.getMessage());
    } catch (InterruptedException e) {
      LOG.info("The start was broken off");
    } catch (Throwable e) { // There is nobody above to tell.
      LOG.error("The start failed", e);
    } finally {
      unwound.countDown();
    }
    synchronized (this) {
      // Ending has begun elsewhere, and must not be begun again from here.
      return ending;
    }
  }

  /** In the shutdown hook: whatever has been begun is ended. */
  private void end() {
    ServiceGroup group;
    synchronized (this) {
      ending = true;
      group = running;
    }
    boolean well = group == null ? unwind() : stop(group);
    well &= closing.run();
    if (!well) {
      Runtime.getRuntime().halt(1);
    }
  }

  private static boolean stop(ServiceGroup group) {
    try {
      Duration delay = group.shutdownDelay();
      LOG.info("Stopping");
      group.leaveTraffic();
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; if somebody does, it is to be quicker.
      LOG.warn("The pause before the stop was interrupted");
    }
    return group.stop();
  }

  private boolean unwind() {
    starter.interrupt();
    try {
      return unwound.await(UNWINDING.toMillis(), TimeUnit.MILLISECONDS) && !cut;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
