package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A parameter while its type is sought: its first use decides, as in PostgreSQL. */
final class Slot {
  /** Whatever else is said of it. */
  static final int ALWAYS = -1;

  private final List<String> path;
  private final Optional<SentValue> value;
  private int at;
  private SqlType type = Types.UNTYPED;
  private final Set<Integer> open = new LinkedHashSet<>();
  private final Set<Integer> uses = new HashSet<>();
  private final Set<Integer> required = new HashSet<>();

  Slot(List<String> path, int at, Optional<SentValue> value) {
    this.path = path;
    this.at = at;
    this.value = value;
  }

  /** {@link Types#UNTYPED} until a use says more, {@link Types#UNDECIDED} if nobody knows. */
  SqlType type() {
    return type;
  }

  /** What its Java type tells of it. */
  Optional<SentValue> value() {
    return value;
  }

  /** Whether it can be sent as that, as far as is known. */
  boolean fits(SqlType wanted) {
    return value.map(v -> !Types.known(wanted) || v.fits().test(wanted)).orElse(true);
  }

  /** Nobody knows of one whose Java type has a null, or is not known. */
  Nullness nullness() {
    return value.filter(v -> !v.mayBeNull()).isPresent() ? Nullness.NOT_NULL : Nullness.UNKNOWN;
  }

  void become(SqlType wanted) {
    type = wanted;
  }

  /** A use before any type is known, which has to get one itself. */
  void open(int use) {
    open.add(use);
  }

  /** Analysis does not go through the text from its beginning to its end. */
  void used(int use) {
    at = Math.min(at, use);
    uses.add(use);
  }

  void close(int use) {
    open.remove(use);
  }

  /** Where it is used without anything telling its type there. */
  Set<Integer> open() {
    return open;
  }

  /**
   * It is put into a column that takes no NULL.
   *
   * @param use where, or {@link #ALWAYS}
   */
  void required(int use) {
    required.add(use);
  }

  /** Where it stands somewhere else, too, that may be what leaves NULL out, as a WHERE does. */
  private boolean notNull() {
    return required.contains(ALWAYS) || !required.isEmpty() && required.containsAll(uses);
  }

  String name() {
    return ":" + String.join(".", path);
  }

  int at() {
    return at;
  }

  ParameterFact fact() {
    return new ParameterFact(
        path, Types.known(type) ? Optional.of(Types.shown(type)) : Optional.empty(), at, notNull());
  }
}
