package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.IdModel;
import dev.galvanic.processor.model.IdModel.Generation;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.UniqueModel;
import dev.galvanic.processor.model.schema.ColumnTypes;
import dev.galvanic.processor.model.schema.KeyValues;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A key whose value nobody can give, or a unique constraint of nothing. */
final class BadKey implements Check {
  private static final Set<Generation> COUNTED =
      Set.of(Generation.IDENTITY, Generation.IDENTITY_ALWAYS, Generation.SEQUENCE);

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (TableModel table : service.tables()) {
      for (ColumnModel column : table.columns()) {
        column.id().ifPresent(id -> check(table, column, id, diagnostics));
      }
      identities(table, diagnostics);
      table.uniques().forEach(unique -> check(table, unique, diagnostics));
    }
  }

  private static void check(
      TableModel table, ColumnModel column, IdModel id, Diagnostics diagnostics) {
    String name = column.component() + " of " + table.record().nested();
    Generation generation = id.generation();
    String said = "@Id(KeyGeneration." + generation + ")";
    boolean given = generation != Generation.AUTO && generation != Generation.ASSIGNED;
    Optional<String> unfit = unfit(column, generation);
    if (unfit.isPresent()) {
      error(
          column,
          diagnostics,
          name + " is " + ColumnTypes.of(column) + ", which " + said + " cannot give",
          "Make it " + unfit.get() + ", or let the application assign it: KeyGeneration.ASSIGNED");
    } else if (given && column.defaultSql().isPresent()) {
      error(
          column,
          diagnostics,
          name + " gets its value by " + said + " and has a default",
          "Remove defaultSql, or write @Id(KeyGeneration.ASSIGNED)");
    } else if (generation != Generation.SEQUENCE && !id.sequence().isEmpty()) {
      error(
          column,
          diagnostics,
          name + " names the sequence " + id.sequence() + " and takes nothing from it",
          "Write @Id(value = KeyGeneration.SEQUENCE, sequence = ...), or remove sequence");
    }
  }

  /** What it would have to be. */
  private static Optional<String> unfit(ColumnModel column, Generation generation) {
    boolean counted =
        KeyValues.counted(column)
            || generation == Generation.SEQUENCE && ColumnTypes.of(column).base().equals("numeric");
    if (COUNTED.contains(generation) && !counted) {
      return Optional.of("an int or a long");
    }
    return generation == Generation.UUID && !ColumnTypes.of(column).text().equals("uuid")
        ? Optional.of("a UUID")
        : Optional.empty();
  }

  private static void identities(TableModel table, Diagnostics diagnostics) {
    List<ColumnModel> counted =
        KeyValues.key(table).stream()
            .filter(c -> COUNTED.contains(KeyValues.generation(table, c)))
            .toList();
    if (counted.size() > 1) {
      error(
          counted.get(1),
          diagnostics,
          counted.get(0).component()
              + " and "
              + counted.get(1).component()
              + " of "
              + table.record().nested()
              + " are both counted up by PostgreSQL",
          "Let one of them count, and give the other KeyGeneration.ASSIGNED");
    }
  }

  private static void check(TableModel table, UniqueModel unique, Diagnostics diagnostics) {
    if (unique.columns().isEmpty()) {
      diagnostics.error(
          unique.origin(),
          Code.BAD_KEY,
          "@Unique on " + table.record().nested() + " names no columns",
          "Write @Unique(columns = ...), or put it on the component that it is of");
    }
    Set<String> seen = new HashSet<>();
    for (String column : unique.columns()) {
      if (!seen.add(column)) {
        diagnostics.error(
            unique.origin(),
            Code.BAD_KEY,
            "@Unique on " + table.record().nested() + " names the column " + column + " twice",
            "Name it once");
      }
    }
  }

  private static void error(
      ColumnModel column, Diagnostics diagnostics, String fact, String action) {
    diagnostics.error(column.origin(), Code.BAD_KEY, fact, action);
  }
}
