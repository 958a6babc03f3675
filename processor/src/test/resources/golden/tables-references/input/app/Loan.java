package app;

import dev.galvanic.annotation.Id;
import dev.galvanic.annotation.Model;
import dev.galvanic.annotation.References;

@Model(table = "a_loans", schema = "lending")
@References(value = Edition.class, columns = {"book", "edition"}, name = "what_was_lent")
record Loan(@Id int id, int book, int edition) {}
