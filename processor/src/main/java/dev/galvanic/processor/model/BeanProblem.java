package dev.galvanic.processor.model;

import java.util.List;

/** What keeps a service from being wired. */
public sealed interface BeanProblem {

  /**
   * Nothing gives what a bean needs.
   *
   * @param path the beans from the one that the wiring began with down to the one that needs it
   * @param namesakes beans of that type that bear another name, or none where one is asked for
   */
  record Missing(DependencyModel dependency, List<BeanModel> path, List<BeanModel> namesakes)
      implements BeanProblem {
    public Missing {
      path = List.copyOf(path);
      namesakes = List.copyOf(namesakes);
    }
  }

  /**
   * More than one bean gives what a bean needs.
   *
   * @param path the beans from the one that the wiring began with down to the one that needs it
   */
  record Ambiguous(DependencyModel dependency, List<BeanModel> path, List<BeanModel> candidates)
      implements BeanProblem {
    public Ambiguous {
      path = List.copyOf(path);
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Beans that need each other.
   *
   * @param cycle each needs the next, and the last the first
   */
  record Circular(List<BeanModel> cycle) implements BeanProblem {
    public Circular {
      cycle = List.copyOf(cycle);
    }
  }
}
