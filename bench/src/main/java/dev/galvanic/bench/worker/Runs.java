package dev.galvanic.bench.worker;

import dev.galvanic.bench.candidate.Client;
import dev.galvanic.bench.candidate.Workload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/**
 * What a candidate's process does: each line of its input is a run, and is answered with a line
 * that is a {@link Sample}. It ends with its input.
 */
public final class Runs {
  /** What a process says when it can be asked. */
  public static final String READY = "ready";

  private Runs() {}

  /** The line that asks for a run of a workload, for about so much CPU. */
  public static String line(Workload workload, long cpuMillis) {
    return workload.name() + " " + cpuMillis;
  }

  /**
   * The whole life of this process.
   *
   * @param opening connects the candidate
   */
  public static void main(Callable<Client> opening, int callers) {
    PrintStream out = System.out;
    // What a library may print is none of the figures.
    System.setOut(System.err);
    try (Client client = opening.call()) {
      answer(new Load(client, callers), System.in, out);
    } catch (Throwable e) {
      e.printStackTrace();
      // A candidate that is half open has threads which would keep the process alive.
      Runtime.getRuntime().halt(1);
    }
  }

  static void answer(Load load, InputStream lines, PrintStream out)
      throws IOException, InterruptedException {
    BufferedReader in = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
    out.println(READY);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split(" ");
      out.println(load.run(Workload.valueOf(parts[0]), Long.parseLong(parts[1])).text());
    }
  }
}
