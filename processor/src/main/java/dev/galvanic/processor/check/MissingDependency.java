package dev.galvanic.processor.check;

import dev.galvanic.processor.model.BeanGraph;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanProblem;
import dev.galvanic.processor.model.KeyModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.Diagnostics;
import java.util.Set;

/** A parameter of a constructor or of a {@code @Provides} method that nothing gives. */
final class MissingDependency implements Check {
  /** What databases are reached with elsewhere. */
  private static final Set<String> OTHERS =
      Set.of(
          "javax.sql.DataSource",
          "java.sql.Connection",
          "jakarta.persistence.EntityManager",
          "org.springframework.jdbc.core.JdbcTemplate");

  @Override
  public void check(ServiceModel service, Diagnostics diagnostics) {
    for (BeanProblem problem : BeanGraph.of(service).problems()) {
      if (problem instanceof BeanProblem.Missing missing) {
        report(missing, diagnostics);
      }
    }
  }

  private static void report(BeanProblem.Missing missing, Diagnostics diagnostics) {
    KeyModel key = missing.dependency().key();
    BeanModel user = missing.path().get(missing.path().size() - 1);
    diagnostics.error(
        missing.dependency().origin(),
        Code.MISSING_DEPENDENCY,
        Beans.name(user)
            + " needs "
            + key
            + ", which nothing gives ("
            + Beans.chain(missing.path(), key.toString())
            + ")",
        action(missing));
  }

  private static String action(BeanProblem.Missing missing) {
    if (OTHERS.contains(missing.dependency().key().toString())) {
      return "Ask for dev.galvanic.sql.Database, or for an interface with @Repository";
    }
    if (missing.namesakes().isEmpty()) {
      return "Annotate its class with @Singleton, its interface with @Repository or @Client, or"
          + " write a @Provides method that returns it";
    }
    return missing.dependency().key().qualifier().isPresent()
        ? "Only " + Beans.names(missing.namesakes()) + " is of this type: ask for the name it has"
        : Beans.names(missing.namesakes()) + " has a name: ask for it with @Named";
  }
}
