package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.worker.Runs;
import dev.galvanic.bench.worker.Sample;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the stub and a process for each candidate, gives each its turn, round after round, and
 * prints and saves what that took.
 */
public final class CallBench {
  private static final Path OUT = Path.of("bench/target/clientcall.md");
  private static final int WARM_TURNS = 20;

  private CallBench() {}

  /**
   * @param args rounds, milliseconds of CPU of a turn, callers; all may be left out
   */
  public static void main(String[] args) throws IOException {
    int rounds = number(args, 0, 9);
    int millis = number(args, 1, 500);
    int callers = number(args, 2, 16);
    double before = load();
    CallTable table = new CallTable();
    Map<CallCandidate, Processes> workers = new EnumMap<>(CallCandidate.class);
    try (Processes stub = Processes.start(StubServer.class)) {
      String address = "http://127.0.0.1:" + stub.greeting();
      for (CallCandidate candidate : CallCandidate.values()) {
        System.err.println("starting " + candidate);
        workers.put(
            candidate,
            Processes.start(
                CallWorker.class, candidate.name(), address, Integer.toString(callers)));
      }
      run(workers, table, rounds, millis);
    } finally {
      workers.values().forEach(Processes::close);
    }
    String report =
        "Java %s, %d processors, %d callers, %d rounds of %d ms of CPU, load average %.1f before and %.1f after.%n"
                .formatted(
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    callers,
                    rounds,
                    millis,
                    before,
                    load())
            + table.markdown();
    Files.createDirectories(OUT.toAbsolutePath().getParent());
    Files.writeString(OUT, report);
    System.out.println(report);
  }

  private static void run(
      Map<CallCandidate, Processes> workers, CallTable table, int rounds, int millis)
      throws IOException {
    for (Processes worker : workers.values()) {
      worker.ask(Runs.line(CallWorker.WORK, millis * WARM_TURNS));
    }
    List<Map.Entry<CallCandidate, Processes>> order = new ArrayList<>(workers.entrySet());
    for (int round = 0; round < rounds; round++) {
      System.err.println("round " + (round + 1));
      for (Map.Entry<CallCandidate, Processes> one : order) {
        String answer = one.getValue().ask(Runs.line(CallWorker.WORK, millis));
        table.add(one.getKey(), Sample.parse(answer));
      }
      // Whoever came first comes last, so that none is always behind the same one.
      Collections.rotate(order, -1);
    }
  }

  private static int number(String[] args, int index, int usual) {
    return args.length > index ? Integer.parseInt(args[index]) : usual;
  }

  /** The load average of the last minute; the machine may have other work. */
  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
