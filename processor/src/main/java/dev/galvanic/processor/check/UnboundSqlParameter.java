package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import dev.galvanic.processor.report.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A {@code :name} of a statement that names nothing, and a parameter that no name takes. */
final class UnboundSqlParameter implements Check {

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (RepositoryModel repository : service.repositories()) {
      for (StatementModel statement : repository.statements()) {
        String name = repository.type().nested() + "." + statement.method();
        check(service, statement, name, diagnostics);
      }
    }
  }

  private static void check(
      ServiceModel service, StatementModel statement, String name, Diagnostics diagnostics) {
    boolean complete = true;
    Set<String> used = new HashSet<>();
    for (StatementText text : statement.texts()) {
      Set<List<String>> bound =
          text.bindings().stream().map(SqlBinding::path).collect(Collectors.toSet());
      List<String> unbound =
          text.template().distinctNames().stream()
              .filter(path -> !bound.contains(path))
              .map(path -> String.join(".", path))
              .toList();
      if (!unbound.isEmpty()) {
        unbound(service, statement, text, name, unbound, diagnostics);
        complete = false;
      }
      bound.forEach(path -> used.add(path.get(0)));
    }
    if (complete) {
      statement.parameters().stream()
          .filter(p -> !used.contains(p.name()))
          .forEach(p -> unused(statement, name, p, diagnostics));
    }
  }

  private static void unbound(
      ServiceModel service,
      StatementModel statement,
      StatementText text,
      String name,
      List<String> unbound,
      Diagnostics diagnostics) {
    if (statement.target().filter(t -> unbound.contains(t.parameter())).isPresent()) {
      diagnostics.error(
          text.origin(),
          Code.UNBOUND_SQL_PARAMETER,
          ":"
              + statement.target().get().parameter()
              + " of "
              + name
              + " is where the statement runs, and no value",
          "Remove it from the statement");
      return;
    }
    List<String> candidates =
        statement.parameters().stream().flatMap(p -> names(service, p)).toList();
    String all = unbound.stream().collect(Collectors.joining(" and :", ":", ""));
    diagnostics.error(
        text.origin(),
        Code.UNBOUND_SQL_PARAMETER,
        all
            + (unbound.size() == 1 ? " is no parameter of " : " are no parameters of ")
            + name
            + (candidates.isEmpty() ? ", which has none" : ""),
        Nearest.question(unbound.get(0), candidates)
            + "Name a parameter of the method, or a component of one");
  }

  /** A text that has the name in it, as the statement has it. */
  private static Optional<String> quoted(StatementModel statement, String name) {
    return statement.texts().stream()
        .flatMap(text -> SqlScanner.scan(text.template().text()).stream())
        .filter(t -> t.kind() == SqlScanner.Kind.QUOTED && t.text().startsWith("'"))
        .map(SqlScanner.Token::text)
        .filter(t -> within(name).matcher(t).find())
        .findFirst();
  }

  private static Pattern within(String name) {
    return Pattern.compile(":" + Pattern.quote(name) + "\\b");
  }

  /** {@code '%' || :t || '%'} of {@code '%:t%'}. */
  private static String joined(String quoted, String name) {
    String parts = "' || :" + name + " || '";
    return within(name)
        .matcher(quoted)
        .replaceFirst(Matcher.quoteReplacement(parts))
        .replaceFirst("^'' \\|\\| ", "")
        .replaceFirst(" \\|\\| ''$", "");
  }

  /** Often a {@code ?}, or a name in quotes, where it is a text. */
  private static void unused(
      StatementModel statement, String name, ParameterModel parameter, Diagnostics diagnostics) {
    Optional<String> quoted = quoted(statement, parameter.name());
    if (quoted.isPresent()) {
      boolean alone = quoted.get().equals("':" + parameter.name() + "'");
      diagnostics.error(
          statement.origin(),
          Code.UNBOUND_SQL_PARAMETER,
          quoted.get() + " of " + name + " is a text, for it stands in quotes",
          alone
              ? "Write :" + parameter.name() + " without them"
              : "Write " + joined(quoted.get(), parameter.name()));
      return;
    }
    diagnostics.error(
        statement.origin(),
        Code.UNBOUND_SQL_PARAMETER,
        "the statement of " + name + " does not take its parameter " + parameter.name(),
        "Write :" + parameter.name() + " where its value belongs, or remove the parameter");
  }

  private static Stream<String> names(ServiceModel service, ParameterModel parameter) {
    return parameter.type().element().orElse(parameter.type()) instanceof ValueType.RecordOf use
        ? service.record(use.type()).stream()
            .flatMap(model -> model.components().stream())
            .map(component -> parameter.name() + "." + component.name())
        : Stream.of(parameter.name());
  }
}
