package dev.galvanic.processor.check;

import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.SqlBinding;
import dev.galvanic.processor.model.SqlTemplate;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.StatementText;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code IN (:ids)} of a list, which is one value: PostgreSQL would compare with the array. */
final class ListAfterIn implements Check {
  private static final Pattern IN = Pattern.compile("(?is).*\\bIN\\s*\\(\\s*");
  private static final Pattern NOT_IN = Pattern.compile("(?is).*\\bNOT\\s+IN\\s*\\(\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (RepositoryModel repository : service.repositories()) {
      for (StatementModel statement : repository.statements()) {
        String name = repository.type().nested() + "." + statement.method();
        statement.texts().forEach(text -> check(text, name, diagnostics));
      }
    }
  }

  private static void check(StatementText text, String name, Diagnostics diagnostics) {
    for (int at : afterIn(text.template())) {
      List<String> path = text.template().names().get(at);
      text.bindings().stream()
          .filter(binding -> binding.path().equals(path) && isList(binding))
          .forEach(binding -> error(text, at, name, diagnostics));
    }
  }

  /** Which of its parameters stand in the parentheses behind IN, with others at most. */
  private static List<Integer> afterIn(SqlTemplate template) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < template.names().size(); i++) {
      String before = template.literals().get(i);
      boolean next = found.contains(i - 1) && COMMA.matcher(before).matches();
      if (next || IN.matcher(before).matches()) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isList(SqlBinding binding) {
    return binding.type().present().element().isPresent();
  }

  private static void error(StatementText text, int at, String name, Diagnostics diagnostics) {
    String parameter = ":" + String.join(".", text.template().names().get(at));
    boolean not = NOT_IN.matcher(text.template().literals().get(at)).matches();
    diagnostics.error(
        text.origin(),
        Code.LIST_AFTER_IN,
        parameter + " of " + name + " is a list, which is one value, and IN takes single ones",
        "Write " + (not ? "<> ALL(" : "= ANY(") + parameter + ")");
  }
}
