package dev.galvanic.testing.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the compiler believed of statements is proved on a real PostgreSQL. */
@Tag("once")
class SqlProofTest {

  @Test
  void whatIsRightIsReported() {
    ProofReport report = SqlProof.of(new StoredModule("shelf")).check();

    assertThat(report)
        .isEqualTo(
            new ProofReport(
                List.of("Books.find", "Books.insert", "Books.rename", "Books.none"),
                List.of("Books.fresh", "Books.listen"),
                List.of("Books.listen"),
                List.of("Books.none")));
  }

  @Test
  void allThatIsWrongIsOneError() {
    SqlProof proof = SqlProof.of(new StoredModule("muddle"));

    assertThatThrownBy(proof::check)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            [SqlProof] 6 statements, 8 mistakes:
              No row of odd could be made up: ERROR: new row for relation "odd" violates check \
            constraint "odd_code_check". Give it some by rows("INSERT INTO odd ...").
              Muddle.gone: PostgreSQL refuses it: ERROR: column "titel" does not exist. Correct \
            the statement, or add the migration that it waits for.
              Muddle.joined: column title was null, and was taken for one that never is. This is \
            a defect of Galvanic: report it, and read it as @Nullable.
              Muddle.typed: :id is integer to PostgreSQL, not bigint. This is a defect of \
            Galvanic: report it, and cast it, as in :id::integer.
              Muddle.typed: column id is integer to PostgreSQL, not bigint. This is a defect of \
            Galvanic: report it, and cast it.
              Muddle.named: its columns are [title], not [book]. This is a defect of Galvanic: \
            report it, and name them with AS.
              Muddle.locked: it was taken for one that only reads, and does more: ERROR: cannot \
            execute SELECT FOR UPDATE in a read-only transaction. This is a defect of Galvanic: \
            report it, and mark the statement as slow, which leases a connection of its own.
              Muddle.silent: it answers rows. This is a defect of Galvanic: report it, and mark \
            the statement as unchecked until then.""");
  }

  @Test
  void aTableWhoseRowsNobodyGuessesTakesThoseThatAreGiven() {
    SqlProof proof =
        SqlProof.of(new StoredModule("shelf"))
            .and(new StoredModule("muddle"))
            .rows("INSERT INTO odd VALUES (repeat('x', 97))");

    assertThatThrownBy(proof::check).message().doesNotContain("odd").startsWith("[SqlProof] 12 ");
  }

  @Test
  void aServiceWithoutStatementsHasNothingToProve() {
    SqlProof proof = SqlProof.of(new StoredModule("nowhere"));

    assertThatIllegalStateException()
        .isThrownBy(proof::check)
        .withMessage(
            "nowhere has no resource /META-INF/galvanic/nowhere/statements. Build it with the"
                + " annotation processor of the same version; a service without a repository has"
                + " nothing to prove.");
  }
}
