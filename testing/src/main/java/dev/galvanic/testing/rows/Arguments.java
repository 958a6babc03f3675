package dev.galvanic.testing.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds arguments with which a statement does something: of the values that stand in the columns of
 * the database, those of the column that is called like the parameter, or else of its type. The
 * same database gives the same arguments. Blocks; for one thread.
 */
public final class Arguments {
  private static final int SETS = 8;
  private static final int SAMPLES = 8;
  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

  private static final Pattern WORD = Pattern.compile("'([a-z]\\w*)'");

  /** Of these a number from a column would mostly leave nothing. */
  private static final Map<String, String> PAGES =
      Map.of("limit", "10", "pageSize", "10", "offset", "0", "skip", "0");

  private final List<Sample> samples;

  /** Where an argument comes from. */
  private enum Source {
    /** The column that is most like it. */
    LIKELY,
    /** The one that is least so. */
    UNLIKELY,
    /** Made up, or a word of the statement. */
    NOWHERE;

    /**
     * Most sets are likely ones; then come those that mix what is there with what is not, as an
     * INSERT wants it whose key is new and whose references are there.
     */
    static Source of(int set, int parameter) {
      return switch (SETS - set) {
        case 1 -> NOWHERE;
        case 2 -> parameter % 2 == 0 ? NOWHERE : LIKELY;
        case 3 -> parameter % 2 == 0 ? LIKELY : NOWHERE;
        case 4 -> UNLIKELY;
        default -> LIKELY;
      };
    }
  }

  /** Values of a column, not null, at least one. */
  private record Sample(String table, String column, String type, List<String> values) {}

  /** Looks at what the database holds now. */
  public Arguments(Connection connection) throws SQLException {
    samples = new ArrayList<>();
    connection.setAutoCommit(true);
    for (TableFacts table : TableReader.read(connection)) {
      for (ColumnFacts column : table.columns()) {
        List<String> values = values(connection, table.name(), column.name());
        if (!values.isEmpty()) {
          samples.add(new Sample(table.name(), column.name(), base(column.type()), values));
        }
      }
    }
  }

  /**
   * Sets of arguments, each a text for every parameter, as PostgreSQL reads a value of that type.
   *
   * @param sql of the statement; columns of the tables that it names come first
   * @param names of the parameters, such as {@code filmId}
   * @param types of the parameters, as {@code regtype} writes them
   */
  public List<List<String>> of(String sql, List<String> names, List<String> types) {
    if (names.isEmpty()) {
      return List.of(List.of());
    }
    Values values = new Values(new Random(names.size()), words(sql), true);
    List<List<String>> sets = new ArrayList<>();
    for (int set = 0; set < SETS; set++) {
      List<String> arguments = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        // Others for each, since many a statement has a lower and an upper bound.
        arguments.add(
            argument(sql, names.get(i), types.get(i), Source.of(set, i), set + i, values));
      }
      sets.add(arguments);
    }
    return sets;
  }

  private String argument(
      String sql, String name, String type, Source source, int nth, Values values) {
    if (source != Source.NOWHERE && PAGES.containsKey(name)) {
      return PAGES.get(name);
    }
    boolean array = type.endsWith("[]");
    String element = array ? type.substring(0, type.length() - 2) : type;
    List<Sample> fitting =
        samples.stream()
            .filter(s -> alike(s.type(), type) || (array && alike(s.type(), element)))
            .sorted(Comparator.comparingInt(s -> -likeness(s, sql, name)))
            .toList();
    // No two columns of JSON are alike.
    boolean json = type.startsWith("json") && nth % 2 == 1;
    if (fitting.isEmpty() || source == Source.NOWHERE || json) {
      List<String> words = List.copyOf(words(sql));
      return TEXTS.contains(type) && !words.isEmpty()
          ? words.get(nth % words.size())
          : values.of(type, nth + 1);
    }
    Sample sample = fitting.get(source == Source.LIKELY ? 0 : fitting.size() - 1);
    String value = sample.values().get(nth % sample.values().size());
    if (!array || sample.type().endsWith("[]")) {
      return value;
    }
    String other = sample.values().get((nth + 1) % sample.values().size());
    return "{" + quoted(value) + "," + quoted(other) + "}";
  }

  /** What an argument of JSON is likely asked for. */
  private static Set<String> words(String sql) {
    return WORD.matcher(sql)
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How well a column goes with a parameter: by its name above all. */
  private static int likeness(Sample sample, String sql, String name) {
    String wanted = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    String one = wanted.endsWith("s") ? wanted.substring(0, wanted.length() - 1) : wanted;
    String column = sample.column().replace("\"", "");
    int likeness = sql.matches("(?is).*\\b\\Q" + sample.table() + "\\E\\b.*") ? 2 : 0;
    if (column.equals(wanted) || column.equals(one) || column.equals(one + "_id")) {
      likeness += 4;
    } else if (column.endsWith("_" + one) || one.endsWith("_" + column)) {
      likeness += 3;
    }
    return likeness;
  }

  private static boolean alike(String column, String parameter) {
    return column.equals(parameter)
        || (NUMBERS.contains(column) && NUMBERS.contains(parameter))
        || (TEXTS.contains(column) && TEXTS.contains(parameter));
  }

  private static List<String> values(Connection connection, String table, String column)
      throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT DISTINCT %2$s::text FROM %1$s WHERE %2$s IS NOT NULL ORDER BY 1 LIMIT %3$d"
                    .formatted(table, column, SAMPLES))) {
      while (found.next()) {
        values.add(found.getString(1));
      }
    }
    return values;
  }

  private static String base(String type) {
    return type.replaceAll("\\([^)]*\\)", "");
  }

  private static String quoted(String element) {
    return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
