package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.schema.ReleasedModel;
import dev.galvanic.processor.model.schema.ReleasedScript;
import dev.galvanic.processor.model.schema.SchemaText;
import dev.galvanic.processor.model.schema.ScriptHeader;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.report.Code;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads what of a service was released. */
final class ReleasedReader {

  private final Compile compile;

  ReleasedReader(Compile compile) {
    this.compile = compile;
  }

  /**
   * Reads a folder, and reports the first thing that is wrong with it.
   *
   * @param service where that is reported
   */
  ReleasedModel read(Path folder, Origin service) {
    try {
      return read(ReleasedFolder.of(folder), service);
    } catch (IOException e) {
      compile.error(
          service,
          Code.RELEASED_UNREADABLE,
          ReleasedFolder.label(folder) + " cannot be read (" + e + ")",
          "See that its files are readable, and restore them from version control if they are not");
      return ReleasedModel.UNREADABLE;
    }
  }

  private ReleasedModel read(ReleasedFolder folder, Origin service) {
    if (folder.isEmpty()) {
      return ReleasedModel.NOTHING;
    }
    ReleasedIndex index = ReleasedIndex.of(folder.index().orElse(""));
    Optional<ReleasedProblem> problem =
        new ReleasedIndexRules(folder, index)
            .problem()
            .or(() -> new ReleasedScriptRules(folder, index).problem());
    if (problem.isPresent()) {
      compile.error(service, problem.get().code(), problem.get().fact(), problem.get().action());
      return ReleasedModel.UNREADABLE;
    }
    return new ReleasedModel(
        SchemaText.read(folder.schema().orElseThrow()),
        index.fingerprints().keySet().stream()
            .map(folder.scripts()::get)
            .map(file -> script(file, folder))
            .toList());
  }

  private static ReleasedScript script(ReleasedFile file, ReleasedFolder folder) {
    ScriptHeader header = file.header().orElseThrow();
    return new ReleasedScript(
        ReleasedFile.number(file.name()).orElseThrow(),
        file.name(),
        TableName.of(header.table()),
        header.version(),
        header.step(),
        header.author(),
        header.date(),
        changes(header, folder),
        file.text());
  }

  /** Those of the version, which stand in the script of its first step. */
  private static List<String> changes(ScriptHeader header, ReleasedFolder folder) {
    return folder.scripts().values().stream()
        .flatMap(file -> file.header().stream())
        .filter(other -> other.isOfVersionOf(header) && other.step() == 1)
        .findFirst()
        .map(ScriptHeader::changes)
        .orElse(List.of());
  }
}
