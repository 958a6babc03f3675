package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.catalog.NullFact.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Calls of the functions and operators of which it is said when they give NULL. */
final class NullCalls {
  /** Calls that generated values do not make: they need a name, a table, a state or a row. */
  private static final String WRITTEN =
      """
      convert(bytea, name, name) convert('abc', 'UTF8', 'LATIN1')
      convert_from(bytea, name) convert_from('abc', 'UTF8')
      convert_to(text, name) convert_to('abc', 'UTF8')
      length(bytea, name) length('abc', 'UTF8')
      to_ascii(text) to_ascii(convert_from('abc', 'UTF8'), 'LATIN1')
      to_ascii(text, integer) to_ascii('abc', 8)
      to_ascii(text, name) to_ascii('abc', 'LATIN1')
      current_setting(text) current_setting('TimeZone')
      date_part(text, time) date_part('hour', '12:00'::time)
      date_part(text, timetz) date_part('hour', '12:00+00'::timetz)
      extract(text, time) extract(hour FROM '12:00'::time)
      extract(text, timetz) extract(hour FROM '12:00+00'::timetz)
      extract(text, date) extract(day FROM 'infinity'::date)
      is_normalized(text, text) is_normalized('abc', 'NFC')
      normalize(text, text) pg_catalog."normalize"('abc', 'NFC')
      make_timestamptz(integer, integer, integer, integer, integer, double precision, text) make_timestamptz(2020, 1, 1, 0, 0, 0, 'UTC')
      macaddr(macaddr8) macaddr('08:00:2b:ff:fe:01:02:03'::macaddr8)
      json_build_object(VARIADIC "any") json_build_object('a', 1)
      jsonb_build_object(VARIADIC "any") jsonb_build_object('a', 1)
      regexp_matches(text, text, text) regexp_matches('abc', 'b', 'g')
      regexp_instr(text, text, integer, integer, integer, text) regexp_instr('abc', 'd', 1, 1, 0, 'i')
      regexp_instr(text, text, integer, integer, integer, text, integer) regexp_instr('abc', 'd', 1, 1, 0, 'i', 0)
      ts_rewrite(tsquery, text) ts_rewrite('a', 'SELECT ''a''::tsquery, ''b''::tsquery')
      ts_lexize(regdictionary, text) ts_lexize('choosy', 'a')
      nextval(regclass) nextval('counted')
      currval(regclass) currval('counted')
      lastval() lastval()
      setval(regclass, bigint) setval('counted', 7)
      setval(regclass, bigint, boolean) setval('counted', 7, false)
      pg_get_serial_sequence(text, text) pg_get_serial_sequence('pg_class', 'oid')
      pg_relation_size(regclass) pg_relation_size(0)
      current_schema() CASE WHEN set_config('search_path', '', true) = '' THEN current_schema() END
      row_number() row_number() OVER ()
      rank() rank() OVER ()
      dense_rank() dense_rank() OVER ()
      percent_rank() percent_rank() OVER ()
      cume_dist() cume_dist() OVER ()
      ntile(integer) ntile(3) OVER ()
      lag(anyelement) lag(1) OVER ()
      lag(anyelement, integer) lag(1, 1) OVER ()
      lag(anycompatible, integer, anycompatible) lag(1, 1, 0) OVER ()
      lead(anyelement) lead(1) OVER ()
      lead(anyelement, integer) lead(1, 1) OVER ()
      lead(anycompatible, integer, anycompatible) lead(1, 1, 0) OVER ()
      first_value(anyelement) first_value(1) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
      last_value(anyelement) last_value(1) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
      nth_value(anyelement, integer) nth_value(1, 2) OVER ()
      mode(anyelement) mode() WITHIN GROUP (ORDER BY 1)
      rank(VARIADIC "any") rank(1) WITHIN GROUP (ORDER BY 1)
      dense_rank(VARIADIC "any") dense_rank(1) WITHIN GROUP (ORDER BY 1)
      percent_rank(VARIADIC "any") percent_rank(1) WITHIN GROUP (ORDER BY 1)
      cume_dist(VARIADIC "any") cume_dist(1) WITHIN GROUP (ORDER BY 1)
      percentile_disc(double precision, anyelement) percentile_disc(0.5) WITHIN GROUP (ORDER BY 1)
      percentile_cont(double precision, double precision) percentile_cont(0.5) WITHIN GROUP (ORDER BY 1.0)
      percentile_cont(double precision, interval) percentile_cont(0.5) WITHIN GROUP (ORDER BY '1 day'::interval)
      percentile_disc(double precision[], anyelement) percentile_disc(ARRAY[0.5, NULL]) WITHIN GROUP (ORDER BY 1)
      percentile_cont(double precision[], double precision) percentile_cont(ARRAY[0.5, NULL]) WITHIN GROUP (ORDER BY 1.0)
      percentile_cont(double precision[], interval) percentile_cont(ARRAY[0.5, NULL]) WITHIN GROUP (ORDER BY '1 day'::interval)
      """;

  /** NULL over a socket of the file system, which tests do not use. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("inet_client_addr", "inet_client_port", "inet_server_addr", "inet_server_port");

  private final Nulls nulls = new Nulls();
  private final Values values = new Values();
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();

  NullCalls() {
    for (String line : WRITTEN.strip().split("\n")) {
      int end = line.indexOf(") ") + 1;
      written.put(line.substring(0, end), line.substring(end + 1));
    }
  }

  /** By signatures. */
  Map<String, List<String>> ofAllWithAnAnswer() {
    Map<String, List<String>> all = new TreeMap<>();
    for (Declared declared : declared()) {
      Answer answer = fact(declared).result();
      if (answer != Answer.UNKNOWN && !OF_THE_CONNECTION.contains(declared.name())) {
        answers.put(declared.signature(), answer);
        all.put(declared.signature(), calls(declared, false));
      }
    }
    return all;
  }

  Answer answer(String signature) {
    return answers.getOrDefault(signature, Answer.UNKNOWN);
  }

  /** Where any value may be NULL too. */
  Map<String, List<String>> ofAllDespiteNull() {
    Map<String, List<String>> all = new TreeMap<>();
    for (Declared declared : declared()) {
      if (fact(declared).despiteNull()) {
        all.put(declared.signature(), calls(declared, true));
      }
    }
    return all;
  }

  /** Where any value but the first one may be NULL too. */
  Map<String, List<String>> ofAllToldByTheFirst() {
    Map<String, List<String>> all = new TreeMap<>();
    for (Declared declared : declared()) {
      if (nulls.firstTells(declared.name())) {
        all.put(
            declared.signature(),
            calls(declared, true).stream().filter(c -> !c.contains("(NULL")).toList());
      }
    }
    return all;
  }

  /** Calls of aggregates over no rows, with whether that is to be NULL. */
  Map<String, Boolean> ofNoRows() {
    Map<String, Boolean> all = new TreeMap<>();
    for (Declared declared : declared()) {
      if (declared.kind().aggregates()) {
        calls(declared, false).stream()
            .limit(1)
            .forEach(call -> all.put(call + " WHERE false", fact(declared).emptyGroup()));
      }
    }
    return all;
  }

  private NullFact fact(Declared declared) {
    return nulls.of(declared.name(), declared.signature(), declared.kind());
  }

  private static List<Declared> declared() {
    CatalogText text = CatalogText.read();
    List<Declared> all = new ArrayList<>();
    add(all, text.section("operators"), FunctionKind.OPERATOR);
    add(all, text.section("functions"), FunctionKind.PLAIN);
    return all;
  }

  private static void add(List<Declared> all, Section section, FunctionKind plain) {
    Declarations declarations = new Declarations(section, plain);
    section.names().forEach(name -> all.addAll(declarations.of(name)));
  }

  private List<String> calls(Declared declared, boolean nullsToo) {
    String given = written.get(declared.signature());
    if (given != null) {
      return List.of(given);
    }
    Set<String> calls = new LinkedHashSet<>();
    for (String element : List.of("integer", "text")) {
      List<SqlType> types = Calls.exact(declared, new SqlType(element));
      List<List<String>> pools =
          types.stream().map(t -> nullsToo ? withNull(t) : values.of(t)).toList();
      values.combined(pools).forEach(list -> calls.add(call(declared, list)));
    }
    return List.copyOf(calls);
  }

  private List<String> withNull(SqlType type) {
    List<String> all = new ArrayList<>(values.of(type));
    all.add("NULL::" + type);
    return all;
  }

  private static String call(Declared declared, List<String> values) {
    if (declared.kind() == FunctionKind.OPERATOR) {
      String operator = "OPERATOR(pg_catalog." + declared.name() + ") ";
      String left = values.size() == 2 ? values.get(0) + " " : "";
      return left + operator + values.get(values.size() - 1);
    }
    String name = "pg_catalog.\"" + declared.name() + "\"";
    String arguments =
        values.isEmpty() && declared.kind().aggregates() ? "*" : String.join(", ", values);
    return name + "(" + arguments + ")";
  }
}
