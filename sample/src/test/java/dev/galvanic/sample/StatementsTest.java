package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sample.region.RegionServiceModule;
import dev.galvanic.sample.role.RoleServiceModule;
import dev.galvanic.sample.user.UserServiceModule;
import dev.galvanic.testing.proof.ProofReport;
import dev.galvanic.testing.proof.SqlProof;
import org.junit.jupiter.api.Test;

/** What the three services send to PostgreSQL is what the compiler took it for. */
class StatementsTest {

  @Test
  void allOfThemAreRight() {
    ProofReport report =
        SqlProof.of(new RegionServiceModule())
            .and(new RoleServiceModule())
            .and(new UserServiceModule())
            .check();

    assertThat(report.checked())
        .contains("Users.find", "Users.update", "Roles.list", "Cities.insert", "Provinces.count");
    assertThat(report.unchecked()).isEmpty();
    assertThat(report.unanswered()).isEmpty();
  }
}
