package dev.galvanic.testing.probe;

import java.util.List;
import org.assertj.core.api.AssertProvider;
import org.assertj.core.api.ListAssert;

/**
 * The statements that a service sent during a test, in order. Not among them is what is no
 * statement of the service's: BEGIN, COMMIT, ROLLBACK and savepoints, the settings of a connection,
 * its migrations, and what its health asks. A batch is one, as is a stream, however many rows are
 * fetched.
 */
public record Statements(List<SentStatement> list) implements AssertProvider<ListAssert<String>> {
  public Statements {
    list = List.copyOf(list);
  }

  /** Their texts. */
  public List<String> texts() {
    return list.stream().map(SentStatement::sql).toList();
  }

  /** What AssertJ's own {@code assertThat} gives for them: a list of their texts. */
  @Override
  public ListAssert<String> assertThat() {
    return new ListAssert<>(texts()).as("the statements of the test");
  }
}
