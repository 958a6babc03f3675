package dev.galvanic.processor.model.sql.analysis;

import java.util.List;

/**
 * What is known of a statement.
 *
 * @param answersRows whether rows come back
 * @param columns of those rows, empty if they are not known
 * @param parameters each named one once, in the order of first use
 * @param plainRead whether it only reads, takes no lock and calls no volatile function
 * @param changes whether it changes rows or locks them for a change
 * @param stars where {@code *} stands for known columns, in order
 * @param casts of the parameters whose types PostgreSQL is to be told, in order
 * @param findings errors and notes, in order; with an error nothing else is to be relied on
 */
public record Analyzed(
    boolean answersRows,
    List<OutputColumn> columns,
    List<ParameterFact> parameters,
    boolean plainRead,
    boolean changes,
    List<StarColumns> stars,
    List<ParameterCast> casts,
    List<Finding> findings) {
  public Analyzed {
    columns = List.copyOf(columns);
    parameters = List.copyOf(parameters);
    stars = List.copyOf(stars);
    casts = List.copyOf(casts);
    findings = List.copyOf(findings);
  }

  /** Whether PostgreSQL would refuse it. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> !f.problem().isNote());
  }
}
