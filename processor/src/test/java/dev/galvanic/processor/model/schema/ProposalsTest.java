package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is proposed is enough: pasted once, the versions lead to the models. */
class ProposalsTest {
  private static final int SEQUENCES = Integer.getInteger("galvanic.sequences", 400);

  /** A sequence: its start, and its edits. */
  private record Run(int seed, List<Integer> edits, boolean renamed) {}

  @Test
  void pastedOnceTheyLeadToTheModels() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      List<Integer> edits = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        edits.add(random.nextInt());
      }
      Run run = new Run(seed, edits, seed % 2 == 0);
      Optional<String> failure = failure(run);
      if (failure.isPresent()) {
        Run shrunk = shrunk(run);
        assertThat(failure(shrunk)).as("%s", shrunk).isEmpty();
      }
    }
  }

  private static Run shrunk(Run run) {
    for (int i = 0; i < run.edits().size(); i++) {
      List<Integer> fewer = new ArrayList<>(run.edits());
      fewer.remove(i);
      Run smaller = new Run(run.seed(), fewer, run.renamed());
      if (failure(smaller).isPresent()) {
        return shrunk(smaller);
      }
    }
    return run;
  }

  private static Optional<String> failure(Run run) {
    Edits edits = Edits.start(new Random(run.seed()));
    List<DroppedTableModel> dropped = new ArrayList<>();
    ReleasedModel released =
        Sketch.release(Planning.of(service(ReleasedModel.NOTHING, edits, List.of())).plan());
    for (int edit : run.edits()) {
      Edits before = edits;
      edits = edits.edit(edit);
      ServiceModel service = service(released, edits, dropped);
      Schema targets = TableSchemas.of(service);
      Planner planner = Planner.of(service, targets);
      if (!planner.problems().isEmpty()) {
        // What a version says does not fit the model any more: the message says to begin anew.
        dropped.clear();
        edits = edits.with(edits.tables().stream().map(t -> t.with(List.of())).toList());
        service = service(released, edits, dropped);
        planner = Planner.of(service, targets);
      }
      List<Difference> told = Drift.of(service, targets, planner);
      boolean differs = !same(planner.plan(released).after(), targets);
      if (differs == told.isEmpty()) {
        return Optional.of("tables differ: " + differs + ", told: " + told);
      }
      List<Proposal> proposals = Drift.proposals(service, targets, planner, run.renamed());
      ServiceModel pasted = Proposal.pasted(service, proposals);
      for (Table table : Drift.gone(service, targets, planner, run.renamed())) {
        dropped.add(
            new DroppedTableModel(table.name(), "v99", "", "", false, List.of(), Origin.NONE));
      }
      edits = edits.with(pasted.tables());
      ServiceModel again = service(released, edits, dropped);
      Planning planning = Planning.of(again);
      if (!planning.problems().isEmpty()
          || !planning.drift().isEmpty()
          || !same(planning.plan().after(), targets)) {
        return Optional.of(
            "problems "
                + planning.problems()
                + "\ndrift "
                + planning.drift()
                + "\nbefore "
                + before.tables()
                + "\nafter "
                + edits.tables()
                + "\nproposed "
                + proposals.stream().map(Proposal::text).toList()
                + "\nreleased "
                + SchemaPrint.of(released.schema())
                + "\nplanned "
                + SchemaPrint.of(planning.plan().after())
                + "\ntargets "
                + SchemaPrint.of(targets));
      }
      if (Math.floorMod(edit, 3) != 0) {
        released = Sketch.release(planning.plan());
        dropped.clear();
        if (Math.floorMod(edit, 2) == 0) {
          edits = edits.with(edits.tables().stream().map(t -> t.with(List.of())).toList());
        }
      }
    }
    return Optional.empty();
  }

  private static ServiceModel service(
      ReleasedModel released, Edits edits, List<DroppedTableModel> dropped) {
    return Sketch.service(released, edits.tables(), dropped, edits.colors());
  }

  /** Told from the planner's own comparison, so that it cannot agree with itself. */
  private static boolean same(Schema one, Schema other) {
    return parts(one).equals(parts(other));
  }

  private static Set<Object> parts(Schema schema) {
    return schema.tables().stream()
        .map(
            t ->
                List.of(
                    t.name(),
                    new HashSet<>(t.columns()),
                    new HashSet<>(t.constraints()),
                    new HashSet<>(t.indexes()),
                    new HashSet<>(t.sequences())))
        .collect(Collectors.toSet());
  }

  /** Enough to see what is different. */
  private static final class SchemaPrint {
    static String of(Schema schema) {
      return schema.tables().stream()
          .map(t -> "\n  " + t.name() + " " + t.columns() + t.constraints() + t.indexes())
          .collect(Collectors.joining());
    }
  }
}
