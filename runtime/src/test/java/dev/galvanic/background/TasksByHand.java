package dev.galvanic.background;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.http.Trace;
import dev.galvanic.trace.TaskWatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;

/** Tasks under a clock that is told to go on, and what comes of them. */
abstract class TasksByHand {
  static final Schedule EACH_SECOND = Schedule.every(Duration.ofSeconds(1)).spread(Duration.ZERO);

  final ManualTimer timer = new ManualTimer();
  final List<String> ended = Collections.synchronizedList(new ArrayList<>());
  final List<String> spans = Collections.synchronizedList(new ArrayList<>());
  final AtomicBoolean busy = new AtomicBoolean();
  final AtomicInteger runs = new AtomicInteger();
  final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
  final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(RepeatedTasks.class);
  final RepeatedTasks tasks =
      new RepeatedTasks(
          "shop",
          new Background(this::start, new Spans()),
          Runnable::run,
          (task, nanos, failure) -> ended.add(task + " " + failure),
          timer);

  boolean start(Runnable task) {
    if (busy.get()) {
      return false;
    }
    Thread thread = new Thread(task, "task");
    threads.add(thread);
    thread.start();
    return true;
  }

  /** Keeps what is begun and ended. */
  final class Spans implements TaskWatch {
    @Override
    public Trace begin(String name) {
      spans.add("begin " + name);
      return Trace.NONE;
    }

    @Override
    public void end(Trace trace, @Nullable Throwable failure) {
      spans.add("end " + failure);
    }
  }

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    logger.detachAppender(log);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Lets time pass and waits until what has come due then is done. */
  void pass(Duration time) throws InterruptedException {
    timer.advance(time);
    for (Thread thread : List.copyOf(threads)) {
      thread.join();
    }
  }

  List<String> logged() {
    return log.list.stream().map(event -> event.getLevel() + " " + event.getMessage()).toList();
  }
}
