package dev.galvanic.processor.check;

import dev.galvanic.processor.model.IndexMethod;
import dev.galvanic.processor.model.IndexModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TableModel;
import dev.galvanic.processor.model.schema.IndexPart;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.EnumSet;
import java.util.Set;

/** An index of nothing, or one that its method cannot build. */
final class BadIndex implements Check {
  private static final Set<IndexMethod> OF_ONE_COLUMN =
      EnumSet.of(IndexMethod.HASH, IndexMethod.SPGIST);
  private static final Set<IndexMethod> INCLUDING =
      EnumSet.of(IndexMethod.BTREE, IndexMethod.GIST, IndexMethod.SPGIST);

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (TableModel table : service.tables()) {
      table.indexes().forEach(index -> check(table, index, diagnostics));
    }
  }

  private static void check(TableModel table, IndexModel index, Diagnostics diagnostics) {
    IndexMethod method = index.method();
    String name = "@Index on " + table.record().nested();
    String other = "Use IndexMethod.BTREE, or ";
    if (index.columns().isEmpty()) {
      error(
          index,
          diagnostics,
          name + " names no columns",
          "Write @Index(columns = ...), or put it on the component that it is of");
    } else if (index.columns().stream().anyMatch(String::isBlank)) {
      error(index, diagnostics, name + " names an empty column", "Name one, or an expression");
    } else if (index.unique() && method != IndexMethod.BTREE) {
      error(
          index,
          diagnostics,
          name + " is unique, which " + method + " is not",
          other + "remove unique");
    } else if (!index.include().isEmpty() && !INCLUDING.contains(method)) {
      error(
          index,
          diagnostics,
          name + " includes columns, which " + method + " does not",
          other + "remove include");
    } else if (index.columns().size() > 1 && OF_ONE_COLUMN.contains(method)) {
      error(
          index,
          diagnostics,
          name + " has " + index.columns().size() + " columns, and " + method + " is of one",
          other + "write an index for each column");
    } else if (method != IndexMethod.BTREE
        && index.columns().stream().anyMatch(BadIndex::ordered)) {
      error(
          index,
          diagnostics,
          name + " is ordered by DESC or NULLS, which " + method + " is not",
          other + "name the columns alone");
    }
  }

  private static boolean ordered(String written) {
    IndexPart part = IndexPart.parse(written);
    return part.column().isPresent() && part.text().matches("(.* )?(DESC|NULLS (FIRST|LAST))");
  }

  private static void error(IndexModel index, Diagnostics diagnostics, String fact, String action) {
    diagnostics.error(index.origin(), Code.BAD_INDEX, fact, action);
  }
}
