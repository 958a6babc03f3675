package dev.galvanic.processor.model;

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
