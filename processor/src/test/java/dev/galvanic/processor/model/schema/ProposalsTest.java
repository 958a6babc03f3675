package dev.galvanic.processor.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.DroppedTableModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is proposed is enough: pasted once, the versions lead to the models. Models of three tables
 * and more are edited at random, one to eight times; after an edit what is proposed is pasted, and
 * two times of three released. The case that fails is made smaller and printed.
 */
@Tag("once")
class ProposalsTest {
  private static final int SEQUENCES = Integer.getInteger("galvanic.sequences", 500);

  /**
   * A sequence.
   *
   * @param renamed whether what may be a renaming is taken for one
   */
  private record Run(int seed, List<Integer> edits, boolean renamed) {}

  /** Where a sequence has come to. */
  private record State(
      Edits edits, List<DroppedTableModel> dropped, ReleasedModel released, String failure) {

    ServiceModel service() {
      return Sketch.service(released, edits.tables(), dropped, edits.colors());
    }

    State failed(String why) {
      return new State(edits, dropped, released, why);
    }
  }

  @Test
  void pastedOnceTheyLeadToTheModels() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      List<Integer> edits = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        edits.add(random.nextInt());
      }
      Run run = new Run(seed, edits, seed % 2 == 0);
      if (!failure(run).isEmpty()) {
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
      if (!failure(smaller).isEmpty()) {
        return shrunk(smaller);
      }
    }
    return run;
  }

  private static String failure(Run run) {
    Edits start = Edits.start(new Random(run.seed()));
    State state = new State(start, List.of(), ReleasedModel.NOTHING, "");
    Plan plan = Planning.of(state.service()).plan();
    state = new State(start, List.of(), Sketch.release(plan), "");
    for (int edit : run.edits()) {
      state = pasted(edited(state, edit), run.renamed());
      if (!state.failure().isEmpty()) {
        return state.failure();
      }
      state = Math.floorMod(edit, 3) == 0 ? state : released(state, Math.floorMod(edit, 2) == 0);
    }
    return "";
  }

  /** Versions that are not released may no longer fit the model: then they are written anew. */
  private static State edited(State state, int edit) {
    State edited =
        new State(state.edits().edit(edit), state.dropped(), state.released(), state.failure());
    ServiceModel service = edited.service();
    Schema targets = TableSchemas.of(service);
    Planner planner = Planner.of(service, targets);
    if (planner.problems().isEmpty()) {
      return edited;
    }
    boolean pending =
        planner.histories().all().values().stream().anyMatch(h -> !h.pending().isEmpty())
            || planner.problems().stream().anyMatch(p -> p.kind() == SchemaProblem.Kind.NEW_TABLE);
    return pending || !state.dropped().isEmpty()
        ? new State(bare(edited.edits()), List.of(), state.released(), "")
        : edited.failed("problems, and nothing is unreleased: " + planner.problems());
  }

  private static State pasted(State state, boolean renamed) {
    ServiceModel service = state.service();
    Schema targets = TableSchemas.of(service);
    Planner planner = Planner.of(service, targets);
    List<Difference> told = Drift.of(service, targets, planner);
    boolean differs =
        !same(planner.plan(state.released()).after(), targets)
            || !planner.histories().presumed().isEmpty();
    if (!planner.problems().isEmpty() || differs == told.isEmpty()) {
      return state.failed(planner.problems() + " differs: " + differs + ", told: " + told);
    }
    List<Proposal> proposals = Drift.proposals(service, targets, planner, renamed);
    List<DroppedTableModel> dropped = new ArrayList<>(state.dropped());
    List<TableModel> tables = new ArrayList<>();
    for (TableModel table : Proposal.pasted(service, proposals).tables()) {
      boolean presumed = planner.histories().presumed().containsValue(table.tableName());
      tables.add(presumed && !renamed ? table.with(List.of()) : table);
    }
    for (Table table : Drift.gone(service, targets, planner, renamed)) {
      dropped.add(
          new DroppedTableModel(table.name(), "v99", "", "", false, List.of(), Origin.NONE));
    }
    State pasted = new State(state.edits().with(tables), dropped, state.released(), "");
    Planning planning = Planning.of(pasted.service());
    return planning.complete() && same(planning.plan().after(), targets)
        ? pasted
        : pasted.failed(
            "problems "
                + planning.problems()
                + "\ndrift "
                + planning.drift()
                + "\nproposed "
                + proposals.stream().map(Proposal::text).toList()
                + "\nreleased"
                + print(state.released().schema())
                + "\nplanned"
                + print(planning.plan().after())
                + "\nmodels"
                + print(targets));
  }

  private static State released(State state, boolean bare) {
    Plan plan = Planning.of(state.service()).plan();
    Edits edits = bare ? bare(state.edits()) : state.edits();
    return new State(edits, List.of(), Sketch.release(plan), "");
  }

  /** Without any {@code @Migrate}. */
  private static Edits bare(Edits edits) {
    return edits.with(edits.tables().stream().map(t -> t.with(List.of())).toList());
  }

  /** Not by the comparison that is tested, which could agree with itself. */
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

  private static String print(Schema schema) {
    return schema.tables().stream()
        .map(t -> "\n  " + t.name() + " " + t.columns() + t.constraints() + t.indexes())
        .collect(Collectors.joining());
  }
}
