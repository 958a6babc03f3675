package dev.galvanic.processor.model;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a statement, cut at its named parameters: {@code literals} has one more element than
 * {@code names}.
 *
 * @param literals the text between the parameters
 * @param names the parameters as written without the colon, {@code user.name} as [user, name]
 */
public record SqlTemplate(List<String> literals, List<List<String>> names) {
  public SqlTemplate {
    literals = List.copyOf(literals);
    names = names.stream().map(List::copyOf).toList();
  }

  /** Cuts a statement at its parameters. */
  public static SqlTemplate parse(String sql) {
    List<String> literals = new ArrayList<>();
    List<List<String>> names = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (Token token : SqlScanner.scan(sql)) {
      if (token.kind() == Kind.PARAMETER) {
        literals.add(literal.toString());
        literal.setLength(0);
        names.add(List.of(token.text().substring(1).split("\\.")));
      } else {
        literal.append(token.text());
      }
    }
    literals.add(literal.toString());
    return new SqlTemplate(literals, names);
  }

  /** The parameters without repetition, in order of first use: number n of these is {@code $n}. */
  public List<List<String>> distinctNames() {
    return names.stream().distinct().toList();
  }

  /** The text as {@code @Sql} gives it. */
  public String text() {
    StringBuilder sql = new StringBuilder(literals.get(0));
    for (int i = 0; i < names.size(); i++) {
      sql.append(':').append(String.join(".", names.get(i))).append(literals.get(i + 1));
    }
    return sql.toString();
  }

  /** The text that PostgreSQL gets, with {@code $1} for the parameters. */
  public String numbered() {
    List<List<String>> distinct = distinctNames();
    StringBuilder sql = new StringBuilder(literals.get(0));
    for (int i = 0; i < names.size(); i++) {
      sql.append('$').append(distinct.indexOf(names.get(i)) + 1).append(literals.get(i + 1));
    }
    return sql.toString();
  }
}
