package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.Postgres;
import java.sql.SQLException;
import java.util.List;

/** The resource {@code postgres.catalog} as a server's own catalogues have it. */
final class CatalogOfServer {

  /** Canonical names, as the processor writes them, of types that another name is shown of. */
  private static final String NAMES =
      """
      CREATE FUNCTION pg_temp.named(type oid) RETURNS text LANGUAGE sql AS $$
        SELECT (CASE regexp_replace(shown, '\\[\\]$', '')
          WHEN 'character varying' THEN 'varchar'
          WHEN 'character' THEN 'bpchar'
          WHEN 'bit varying' THEN 'varbit'
          WHEN 'timestamp with time zone' THEN 'timestamptz'
          WHEN 'timestamp without time zone' THEN 'timestamp'
          WHEN 'time with time zone' THEN 'timetz'
          WHEN 'time without time zone' THEN 'time'
          ELSE regexp_replace(shown, '\\[\\]$', '') END)
          || CASE WHEN shown LIKE '%[]' THEN '[]' ELSE '' END
        FROM format_type(type, NULL) shown $$""";

  /** Types that no query has a value of. */
  private static final String INTERNAL =
      """
      CREATE FUNCTION pg_temp.internal(type oid) RETURNS boolean LANGUAGE sql AS $$
        SELECT typname ~ '^_?(internal|cstring|.*trigger|.*_handler|pg_ddl_command|gtsvector|pg_mcv_list|pg_ndistinct|pg_dependencies|pg_brin_.*)$'
        FROM pg_type WHERE pg_type.oid = type $$""";

  private static final String TYPES =
      """
      SELECT concat_ws(E'\\t', pg_temp.named(t.oid),
        t.typcategory::text || CASE WHEN t.typispreferred THEN '!' ELSE '' END,
        i.provolatile::text || o.provolatile::text,
        CASE WHEN t.typname <> pg_temp.named(t.oid) THEN 'as=' || t.typname END,
        'range=' || pg_temp.named(r.rngsubtype),
        'multirange=' || pg_temp.named(m.rngtypid),
        'subscript=' || CASE WHEN t.typname = 'jsonb' THEN 'jsonb'
          WHEN t.typsubscript <> 0 THEN pg_temp.named(t.typelem) END)
      FROM pg_type t
      JOIN pg_proc i ON i.oid = t.typinput
      JOIN pg_proc o ON o.oid = t.typoutput
      LEFT JOIN pg_range r ON r.rngtypid = t.oid
      LEFT JOIN pg_range m ON m.rngmultitypid = t.oid
      WHERE t.typnamespace = 'pg_catalog'::regnamespace AND t.typtype IN ('b', 'r', 'm', 'p')
        AND NOT (t.typcategory = 'A' AND t.typsubscript = 'array_subscript_handler'::regproc
          AND t.typname LIKE '\\_%')
        AND NOT pg_temp.internal(t.oid)
      ORDER BY pg_temp.named(t.oid) COLLATE "C\"""";

  private static final String CASTS =
      """
      SELECT pg_temp.named(castsource) || E'\\t' || string_agg(
        castcontext::text || CASE castmethod WHEN 'b' THEN 'b' WHEN 'i' THEN 't' ELSE 'f' END
        || coalesce(p.provolatile, 'i')::text || pg_temp.named(casttarget), E'\\t'
        ORDER BY pg_temp.named(casttarget) COLLATE "C")
      FROM pg_cast LEFT JOIN pg_proc p ON p.oid = castfunc
      WHERE NOT pg_temp.internal(castsource) AND NOT pg_temp.internal(casttarget)
      GROUP BY castsource ORDER BY pg_temp.named(castsource) COLLATE "C\"""";

  private static final String OPERATORS =
      """
      SELECT oprname || E'\\t' || string_agg(declared, E'\\t' ORDER BY declared COLLATE "C") FROM (
        SELECT oprname, p.provolatile::text || CASE WHEN p.proisstrict THEN '!' ELSE '' END || '('
          || CASE WHEN oprleft = 0 THEN '' ELSE pg_temp.named(oprleft) || ',' END
          || pg_temp.named(oprright) || ')' || pg_temp.named(oprresult) AS declared
        FROM pg_operator JOIN pg_proc p ON p.oid = oprcode
        WHERE oprnamespace = 'pg_catalog'::regnamespace
          AND NOT coalesce(pg_temp.internal(oprleft), false) AND NOT pg_temp.internal(oprright)
      ) of GROUP BY oprname ORDER BY oprname COLLATE "C\"""";

  private static final String FUNCTIONS =
      """
      SELECT proname || E'\\t' || string_agg(declared, E'\\t' ORDER BY declared COLLATE "C") FROM (
        SELECT proname, p.provolatile::text
          || CASE WHEN p.proisstrict THEN '!' ELSE '' END
          || CASE WHEN p.proretset THEN '*' ELSE '' END
          || CASE coalesce(a.aggkind, p.prokind)::text
            WHEN 'f' THEN '' WHEN 'n' THEN 'a' ELSE coalesce(a.aggkind, p.prokind)::text END
          || '(' || coalesce((
            SELECT string_agg(CASE WHEN p.provariadic <> 0 AND n = p.pronargs THEN '...' ELSE '' END
              || coalesce(nullif(name, '') || ':', '') || pg_temp.named(type)
              || CASE WHEN n > p.pronargs - p.pronargdefaults THEN '=' ELSE '' END, ',' ORDER BY n)
            FROM (
              SELECT type, name, row_number() OVER (ORDER BY place) AS n
              FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]), p.proargnames,
                p.proargmodes) WITH ORDINALITY each(type, name, mode, place)
              WHERE type IS NOT NULL AND (mode IS NULL OR mode IN ('i', 'b', 'v'))) given), '')
          || ')' || pg_temp.named(p.prorettype)
          || coalesce('{' || (
            SELECT string_agg(name || ':' || pg_temp.named(type), ',' ORDER BY place)
            FROM unnest(p.proallargtypes, p.proargnames, p.proargmodes)
              WITH ORDINALITY each(type, name, mode, place)
            WHERE mode IN ('o', 'b', 't')) || '}', '') AS declared
        FROM pg_proc p LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
        WHERE p.pronamespace = 'pg_catalog'::regnamespace
          AND NOT pg_temp.internal(p.prorettype)
          AND NOT EXISTS (SELECT FROM unnest(p.proargtypes) type WHERE pg_temp.internal(type))
          AND p.proname !~ '^binary_upgrade'
      ) of GROUP BY proname ORDER BY proname COLLATE "C\"""";

  private CatalogOfServer() {}

  static String text(Postgres server) throws SQLException {
    server.run(NAMES);
    server.run(INTERNAL);
    StringBuilder text = new StringBuilder();
    section(text, "types", server.texts(TYPES));
    section(text, "casts", server.texts(CASTS));
    section(text, "operators", server.texts(OPERATORS));
    section(text, "functions", server.texts(FUNCTIONS));
    return text.toString();
  }

  private static void section(StringBuilder text, String name, List<String> lines) {
    text.append('[').append(name).append("]\n");
    lines.forEach(line -> text.append(line).append('\n'));
  }
}
