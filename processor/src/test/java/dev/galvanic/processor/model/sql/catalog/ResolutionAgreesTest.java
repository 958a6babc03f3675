package dev.galvanic.processor.model.sql.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.SqlType;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server means the same function and operator, or refuses the same calls. */
@Tag("once")
class ResolutionAgreesTest {
  private static AskedServer server;
  private static final Catalog CATALOG = Catalog.load();
  private static final SqlType INTEGER = new SqlType("integer");

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = AskedServer.start();
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    server.close();
  }

  /** All that are found, and of the others some. */
  @Test
  void aCallMeansTheSameFunction() throws SQLException {
    Random random = new Random(5);
    Calls calls = new Calls();
    Map<String, String> expected = new LinkedHashMap<>();
    for (Declared declared : functions()) {
      if (declared.parameters().isEmpty() || withinGroup(declared)) {
        continue;
      }
      for (List<SqlType> types : calls.of(declared)) {
        Resolution resolution = resolve(declared.name(), types, false);
        if (!(resolution instanceof Resolution.NotFound) || random.nextInt(4) == 0) {
          expected.put(
              "SELECT " + name(declared) + "(" + values(types) + ")" + over(declared),
              say(resolution));
        }
      }
    }
    compare(expected);
  }

  /** Backwards, all of them or only those that have no default; and with one that is not there. */
  @Test
  void aCallByNamesMeansTheSame() throws SQLException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (Declared declared : functions()) {
      List<Parameter> parameters = new ArrayList<>(declared.parameters());
      if (parameters.isEmpty()
          || parameters.stream().anyMatch(p -> p.name().isEmpty())
          || declared.kind() != FunctionKind.PLAIN) {
        continue;
      }
      Collections.reverse(parameters);
      List<List<Parameter>> lists =
          List.of(
              parameters,
              parameters.stream().filter(p -> !p.optional()).toList(),
              List.of(new Parameter("nobody", parameters.get(0).type(), false)));
      for (List<Parameter> list : lists) {
        List<String> written = new ArrayList<>();
        List<CallArgument> arguments = new ArrayList<>();
        for (Parameter parameter : list) {
          SqlType type =
              Polymorphic.of(parameter.type()).map(p -> INTEGER).orElse(parameter.type());
          written.add("\"" + parameter.name() + "\" => " + value(type));
          arguments.add(CallArgument.of(type).named(parameter.name()));
        }
        expected.put(
            "SELECT " + name(declared) + "(" + String.join(", ", written) + ")",
            say(CATALOG.function(declared.name(), arguments)));
      }
    }
    compare(expected);
  }

  @Test
  void aVariadicArrayMeansTheSame() throws SQLException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (Declared declared : functions()) {
      if (declared.kind() == FunctionKind.PLAIN && !declared.parameters().isEmpty()) {
        for (SqlType array : List.of(new SqlType("text[]"), new SqlType("integer[]"))) {
          List<SqlType> types = new ArrayList<>(Calls.exact(declared, INTEGER));
          types.set(types.size() - 1, array);
          List<CallArgument> arguments =
              new ArrayList<>(types.stream().map(CallArgument::of).toList());
          int last = types.size() - 1;
          arguments.set(last, arguments.get(last).asVariadic());
          String before = last == 0 ? "" : values(types.subList(0, last)) + ", ";
          expected.put(
              "SELECT " + name(declared) + "(" + before + "VARIADIC " + value(array) + ")",
              say(CATALOG.function(declared.name(), arguments)));
        }
      }
    }
    compare(expected);
  }

  @Test
  void anOrderedSetAggregateMeansTheSame() throws SQLException {
    Calls calls = new Calls();
    Map<String, String> expected = new LinkedHashMap<>();
    for (Declared declared : functions()) {
      if (declared.kind() != FunctionKind.ORDERED_SET) {
        continue;
      }
      for (List<SqlType> types : calls.of(declared)) {
        int direct = types.size() - 1;
        expected.put(
            "SELECT %s(%s) WITHIN GROUP (ORDER BY %s)"
                .formatted(
                    name(declared), values(types.subList(0, direct)), value(types.get(direct))),
            say(resolve(declared.name(), types, false)));
      }
    }
    compare(expected);
  }

  /** A parameter is unknown as a NULL is; what it becomes is what the fact's parameters say. */
  @Test
  void anUntypedParameterBecomesTheSame() throws SQLException {
    Calls calls = new Calls();
    Map<String, String> expected = new LinkedHashMap<>();
    for (Declared declared : functions()) {
      for (List<SqlType> types : calls.of(declared)) {
        if (types.contains(Catalog.UNKNOWN)
            && !withinGroup(declared)
            && resolve(declared.name(), types, true) instanceof Resolution.Found found) {
          List<String> asked = new ArrayList<>();
          List<String> written = new ArrayList<>();
          for (int i = 0; i < types.size(); i++) {
            boolean unknown = types.get(i).equals(Catalog.UNKNOWN);
            if (unknown) {
              asked.add(found.fact().parameters().get(i).text());
            }
            written.add(unknown ? "$" + asked.size() : value(types.get(i)));
          }
          expected.put(
              "SELECT " + name(declared) + "(" + String.join(", ", written) + ")" + over(declared),
              asked.contains(Catalog.UNKNOWN.text())
                  ? "42P18"
                  : found.fact().result().text() + " <- " + String.join(", ", asked));
        }
      }
    }
    compare(expected);
  }

  /** All that are found, and of the others some. */
  @Test
  void anOperatorBetweenTwoValuesMeansTheSame() throws SQLException {
    Random random = new Random(7);
    Map<String, String> expected = new LinkedHashMap<>();
    for (String name : names("operators")) {
      for (SqlType left : Calls.USUAL) {
        for (SqlType right : Calls.USUAL) {
          Resolution resolution = CATALOG.operator(name, Optional.of(left), right);
          if (!(resolution instanceof Resolution.NotFound) || random.nextInt(40) == 0) {
            expected.put(
                "SELECT %s OPERATOR(pg_catalog.%s) %s".formatted(value(left), name, value(right)),
                say(resolution));
          }
        }
      }
    }
    compare(expected);
  }

  @Test
  void anOperatorBeforeOneValueMeansTheSame() throws SQLException {
    Random random = new Random(6);
    Map<String, String> expected = new LinkedHashMap<>();
    for (String name : names("operators")) {
      for (SqlType right : Calls.USUAL) {
        Resolution resolution = CATALOG.operator(name, Optional.empty(), right);
        if (!(resolution instanceof Resolution.NotFound) || random.nextInt(5) == 0) {
          expected.put(
              "SELECT OPERATOR(pg_catalog.%s) %s".formatted(name, value(right)), say(resolution));
        }
      }
    }
    compare(expected);
  }

  private static List<String> names(String section) {
    return CatalogText.read().section(section).names();
  }

  private static List<Declared> functions() {
    Declarations declarations =
        new Declarations(CatalogText.read().section("functions"), FunctionKind.PLAIN);
    return names("functions").stream().flatMap(name -> declarations.of(name).stream()).toList();
  }

  private static boolean withinGroup(Declared declared) {
    return declared.kind() == FunctionKind.ORDERED_SET
        || declared.kind() == FunctionKind.HYPOTHETICAL;
  }

  private static String name(Declared declared) {
    return "pg_catalog.\"" + declared.name() + "\"";
  }

  private static String over(Declared declared) {
    return declared.kind() == FunctionKind.WINDOW ? " OVER ()" : "";
  }

  private static Resolution resolve(String name, List<SqlType> types, boolean parameters) {
    return CATALOG.function(
        name,
        types.stream()
            .map(
                t ->
                    parameters && t.equals(Catalog.UNKNOWN)
                        ? CallArgument.ofParameter()
                        : CallArgument.of(t))
            .toList());
  }

  private static void compare(Map<String, String> expected) throws SQLException {
    List<String> statements = List.copyOf(expected.keySet());
    List<String> answers = server.typesOf(statements);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      String told = expected.get(statements.get(i));
      String answer = answers.get(i);
      String code = answer.matches("[0-9A-Z]{5} .*") ? answer.substring(0, 5) : answer;
      // That a type has no order shows when it is sorted by, whatever the function.
      if (!told.equals(code) && !answer.contains("could not identify an ordering operator")) {
        differences.add(statements.get(i) + "\n    is " + answer + "\n    not " + told);
      }
    }
    assertThat(differences).isEmpty();
  }

  private static String say(Resolution resolution) {
    if (resolution instanceof Resolution.Found found) {
      return found.fact().result().text();
    }
    if (resolution instanceof Resolution.Ambiguous) {
      return "42725";
    }
    return resolution instanceof Resolution.NotFound ? "42883" : "42804";
  }

  private static String values(List<SqlType> types) {
    return types.stream().map(ResolutionAgreesTest::value).collect(Collectors.joining(", "));
  }

  private static String value(SqlType type) {
    return type.equals(Catalog.UNKNOWN) ? "NULL" : "NULL::" + type.text();
  }
}
