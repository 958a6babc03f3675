package dev.galvanic.processor.model.sql.analysis;

import java.util.List;

/**
 * What becomes of the rows of FROM.
 *
 * @param grouped whether several of them make one: GROUP BY, HAVING or an aggregate
 * @param keys of the groups
 * @param always whether there is a row even if FROM has none
 * @param having whether HAVING may take groups away
 * @param sets whether a key may be left out of a group, and is NULL then
 */
record Groups(boolean grouped, List<Value> keys, boolean always, boolean having, boolean sets) {
  static final Groups NONE = new Groups(false, List.of(), false, false, false);
}
