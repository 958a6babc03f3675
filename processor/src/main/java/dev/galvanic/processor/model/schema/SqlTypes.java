package dev.galvanic.processor.model.schema;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The catalogue of types: PostgreSQL's own and those of the usual extensions. */
public final class SqlTypes {

  /**
   * What stands in the parentheses behind a type.
   *
   * @param most how many there may be
   * @param from the least number of the first one
   * @param to its greatest number
   * @param open whether anything may stand there
   */
  public record Modifiers(int most, int from, int to, boolean open) {
    static final Modifiers NONE = new Modifiers(0, 0, 0, false);
    static final Modifiers ANY = new Modifiers(Integer.MAX_VALUE, 0, 0, true);

    /** Whether the type may have these. */
    public boolean allow(List<String> written) {
      if (open || written.isEmpty()) {
        return true;
      }
      if (written.size() > most || !written.stream().allMatch(m -> m.matches("-?[0-9]{1,9}"))) {
        return false;
      }
      int first = Integer.parseInt(written.get(0));
      // The second one is a scale; PostgreSQL rounds to tens and hundreds with a negative one.
      boolean scale = written.size() < 2 || Math.abs(Integer.parseInt(written.get(1))) <= to;
      return first >= from && first <= to && scale;
    }
  }

  /** Canonical names of types without modifiers. */
  private static final String PLAIN =
      """
      smallint integer bigint real money boolean text name citext bytea date uuid json jsonb
      jsonpath xml inet cidr macaddr macaddr8 oid point line lseg box path polygon circle tsvector
      tsquery int4range int8range numrange tsrange tstzrange daterange int4multirange
      int8multirange nummultirange tsmultirange tstzmultirange datemultirange pg_lsn pg_snapshot
      txid_snapshot xid xid8 cid tid regclass regcollation regconfig regdictionary regnamespace
      regoper regoperator regproc regprocedure regrole regtype refcursor bpchar "char"
      """;

  /** The same of extensions that many databases have. */
  private static final String OF_EXTENSIONS =
      """
      hstore ltree lquery ltxtquery cube seg lo ean13 isbn isbn13 ismn ismn13 issn issn13 upc
      box2d box3d raster topogeometry semver uri email h3index roaringbitmap roaringbitmap64 hll
      tdigest prefix_range ip4 ip4r ip6 ip6r ipaddress iprange query_int
      """;

  /** Of extensions too, but with modifiers. */
  private static final List<String> OPEN_ENDED =
      List.of("vector", "halfvec", "sparsevec", "geometry", "geography");

  /** What looks like a type and is a whole number with a default. */
  private static final List<String> SERIALS =
      List.of("serial", "serial2", "serial4", "serial8", "smallserial", "bigserial");

  private static final Map<String, Modifiers> KNOWN = known();
  private static final Set<String> CASTABLE = castable();

  private SqlTypes() {}

  private static Map<String, Modifiers> known() {
    Map<String, Modifiers> known = new HashMap<>();
    for (String names : List.of(PLAIN, OF_EXTENSIONS)) {
      Arrays.stream(names.strip().split("\\s+")).forEach(n -> known.put(n, Modifiers.NONE));
    }
    known.put("double precision", Modifiers.NONE);
    known.put("varchar", new Modifiers(1, 1, 10_485_760, false));
    known.put("char", new Modifiers(1, 1, 10_485_760, false));
    known.put("bit", new Modifiers(1, 1, 83_886_080, false));
    known.put("varbit", new Modifiers(1, 1, 83_886_080, false));
    known.put("numeric", new Modifiers(2, 1, 1000, false));
    for (String time : List.of("time", "timetz", "timestamp", "timestamptz", "interval")) {
      known.put(time, new Modifiers(1, 0, 6, false));
    }
    known.put("vector", new Modifiers(1, 1, 16_000, false));
    known.put("halfvec", new Modifiers(1, 1, 16_000, false));
    known.put("sparsevec", new Modifiers(1, 1, 1_000_000_000, false));
    known.put("geometry", Modifiers.ANY);
    known.put("geography", Modifiers.ANY);
    return Map.copyOf(known);
  }

  private static Set<String> castable() {
    Set<String> castable = new HashSet<>(KNOWN.keySet());
    List.of(OF_EXTENSIONS.strip().split("\\s+")).forEach(castable::remove);
    OPEN_ENDED.forEach(castable::remove);
    return Set.copyOf(castable);
  }

  /** Whether the catalogue has it, or it names its schema and so is the user's own. */
  public static boolean exists(SqlType type) {
    return catalogued(type) || qualified(type);
  }

  /** Whether the catalogue has it. */
  public static boolean catalogued(SqlType type) {
    return KNOWN.containsKey(type.base());
  }

  /** Whether its casts are known: PostgreSQL's own types and citext. */
  static boolean castsKnown(SqlType type) {
    return CASTABLE.contains(type.base());
  }

  /** Whether it is one of the names that stand for a whole number with a sequence. */
  public static boolean serial(SqlType type) {
    return SERIALS.contains(type.base());
  }

  /** What may stand behind a type of the catalogue. */
  public static Optional<Modifiers> modifiers(SqlType type) {
    return Optional.ofNullable(KNOWN.get(type.base()));
  }

  /** The names of the catalogue, sorted. */
  public static List<String> names() {
    return KNOWN.keySet().stream().sorted().toList();
  }

  private static boolean qualified(SqlType type) {
    return type.base().matches("(\\w+|\"[^\"]+\")\\.(\\w+|\"[^\"]+\")");
  }
}
