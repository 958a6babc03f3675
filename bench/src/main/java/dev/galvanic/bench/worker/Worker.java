package dev.galvanic.bench.worker;

import dev.galvanic.bench.candidate.Candidate;
import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.Target;
import dev.galvanic.bench.candidate.Workload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A candidate's process: each line of standard input, "WORKLOAD MILLISECONDS-OF-CPU", is a run, and
 * is answered with a line that is a {@link Sample}. It ends with its input.
 */
public final class Worker {
  /** What it says when it is connected. */
  public static final String READY = "ready";

  private Worker() {}

  /**
   * @param args candidate, host, port, callers
   */
  public static void main(String[] args) {
    PrintStream out = System.out;
    // What a library may print is none of the figures.
    System.setOut(System.err);
    Target target = new Target(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    try (Client client = Candidate.valueOf(args[0]).open(target)) {
      out.println(READY);
      serve(new Load(client, target.callers()), out);
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
      String[] parts = line.split(" ");
      out.println(load.run(Workload.valueOf(parts[0]), Long.parseLong(parts[1])).text());
    }
  }
}
