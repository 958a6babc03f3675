package dev.galvanic.bench.clientcall;

import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.Workload;
import dev.galvanic.bench.worker.Load;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A candidate's process: each line of standard input, milliseconds of CPU, is a run, and is
 * answered with a line that is a {@link dev.galvanic.bench.worker.Sample}. It ends with its input.
 */
public final class CallWorker {
  /** One city by its key; the database's bench calls it so as well. */
  static final Workload WORK = Workload.ROW_BY_KEY;

  private CallWorker() {}

  /**
   * @param args candidate, address, callers
   */
  public static void main(String[] args) {
    PrintStream out = System.out;
    // What a library may print is none of the figures.
    System.setOut(System.err);
    int callers = Integer.parseInt(args[2]);
    try (Client client = CallCandidate.valueOf(args[0]).open(URI.create(args[1]), callers)) {
      out.println(Processes.READY);
      serve(new Load(client, callers), out);
    } catch (Throwable e) {
      e.printStackTrace();
      // A candidate that is half open has threads which would keep the process alive.
      Runtime.getRuntime().halt(1);
    }
  }

  private static void serve(Load load, PrintStream out) throws IOException, InterruptedException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(load.run(WORK, Long.parseLong(line.strip())).text());
    }
  }
}
