package dev.galvanic.processor.read;

import dev.galvanic.processor.report.Code;
import java.util.Optional;

/** What is wrong with a released folder. */
record ReleasedProblem(Code code, String fact, String action) {
  static final String RESTORE = "Restore it from version control";

  static ReleasedProblem conflict(String fact) {
    return new ReleasedProblem(
        Code.RELEASED_CONFLICT,
        fact + ": two branches have released",
        "Take the whole folder from the branch whose scripts databases have run, keep the @Migrate"
            + " of the other branch on its model, build, and release again");
  }

  static Optional<ReleasedProblem> when(boolean wrong, Code code, String fact, String action) {
    return wrong ? Optional.of(new ReleasedProblem(code, fact, action)) : Optional.empty();
  }
}
