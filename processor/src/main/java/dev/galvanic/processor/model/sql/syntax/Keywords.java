package dev.galvanic.processor.model.sql.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The keywords of PostgreSQL 18 and how far they are reserved (its manual, appendix C). What is
 * none there is a name. {@code pg_get_keywords()} of a server has the same table.
 */
final class Keywords {

  /** What a keyword may name when it is not quoted. */
  enum Category {
    /** No keyword. */
    NONE(true, true),
    UNRESERVED(true, true),
    COLUMN_NAME(true, false),
    FUNCTION_NAME(false, true),
    RESERVED(false, false);

    final boolean column;
    final boolean function;

    Category(boolean column, boolean function) {
      this.column = column;
      this.function = function;
    }
  }

  private static final String COLUMN_NAMES =
      """
      between bigint bit boolean char character coalesce dec decimal exists extract float
      greatest grouping inout int integer interval json json_array json_arrayagg
      json_exists json_object json_objectagg json_query json_scalar json_serialize
      json_table json_value least merge_action national nchar none normalize nullif numeric
      out overlay position precision real row setof smallint substring time timestamp treat
      trim values varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest
      xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
      """;

  private static final String FUNCTION_NAMES =
      """
      authorization binary collation concurrently cross current_schema freeze full ilike
      inner is isnull join left like natural notnull outer overlaps right similar
      tablesample verbose
      """;

  private static final String RESERVED =
      """
      all analyse analyze and any array as asc asymmetric both case cast check collate
      column constraint create current_catalog current_date current_role current_time
      current_timestamp current_user default deferrable desc distinct do else end except
      false fetch for foreign from grant group having in initially intersect into lateral
      leading limit localtime localtimestamp not null offset on only or order placing
      primary references returning select session_user some symmetric system_user table
      then to trailing true union unique user using variadic when where window with
      """;

  private static final String UNRESERVED =
      """
      abort absent absolute access action add admin after aggregate also alter always
      asensitive assertion assignment at atomic attach attribute backward before begin
      breadth by cache call called cascade cascaded catalog chain characteristics
      checkpoint class close cluster columns comment comments commit committed compression
      conditional configuration conflict connection constraints content continue conversion
      copy cost csv cube current cursor cycle data database day deallocate declare defaults
      deferred definer delete delimiter delimiters depends depth detach dictionary disable
      discard document domain double drop each empty enable encoding encrypted enforced
      enum error escape event exclude excluding exclusive execute explain expression
      extension external family filter finalize first following force format forward
      function functions generated global granted groups handler header hold hour identity
      if immediate immutable implicit import include including increment indent index
      indexes inherit inherits inline input insensitive insert instead invoker isolation
      keep key keys label language large last leakproof level listen load local location
      lock locked logged mapping match matched materialized maxvalue merge method minute
      minvalue mode month move name names nested new next nfc nfd nfkc nfkd no normalized
      nothing notify nowait nulls object objects of off oids old omit operator option
      options ordinality others over overriding owned owner parallel parameter parser
      partial partition passing password path period plan plans policy preceding prepare
      prepared preserve prior privileges procedural procedure procedures program
      publication quote quotes range read reassign recursive ref referencing refresh
      reindex relative release rename repeatable replace replica reset restart restrict
      return returns revoke role rollback rollup routine routines rows rule savepoint
      scalar schema schemas scroll search second security sequence sequences serializable
      server session set sets share show simple skip snapshot source sql stable standalone
      start statement statistics stdin stdout storage stored strict string strip
      subscription support sysid system tables tablespace target temp template temporary
      text ties transaction transform trigger truncate trusted type types uescape unbounded
      uncommitted unconditional unencrypted unknown unlisten unlogged until update vacuum
      valid validate validator value varying version view views virtual volatile whitespace
      within without work wrapper write xml year yes zone
      """;

  /** What needs AS to be the alias of a value. */
  private static final String NO_LABELS =
      """
      array as char character create day except fetch filter for from grant group having
      hour intersect into isnull limit minute month notnull offset on order over overlaps
      precision returning second to union varying where window with within without year
      """;

  private static final Map<String, Category> ALL = all();
  private static final Set<String> NO_LABEL = Set.of(NO_LABELS.split("\\s+"));

  private Keywords() {}

  static Category category(String word) {
    return ALL.getOrDefault(word, Category.NONE);
  }

  static boolean isBareLabel(String word) {
    return !NO_LABEL.contains(word);
  }

  private static Map<String, Category> all() {
    Map<String, Category> all = new HashMap<>();
    put(all, COLUMN_NAMES, Category.COLUMN_NAME);
    put(all, FUNCTION_NAMES, Category.FUNCTION_NAME);
    put(all, RESERVED, Category.RESERVED);
    put(all, UNRESERVED, Category.UNRESERVED);
    return Map.copyOf(all);
  }

  private static void put(Map<String, Category> all, String words, Category category) {
    for (String word : words.split("\\s+")) {
      all.put(word, category);
    }
  }
}
