package dev.galvanic.processor.check;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import java.util.List;
import java.util.stream.Collectors;

/** Beans as messages name them. */
final class Beans {
  private Beans() {}

  static String name(BeanModel bean) {
    if (bean.source() instanceof BeanSource.Constructed constructed) {
      return constructed.type().nested();
    }
    if (bean.source() instanceof BeanSource.Provided provided) {
      return provided.holder().nested() + "." + provided.method() + "()";
    }
    if (bean.source() instanceof BeanSource.Repository repository) {
      return repository.type().nested();
    }
    if (bean.source() instanceof BeanSource.Client client) {
      return client.type().nested();
    }
    if (bean.source() instanceof BeanSource.Remote remote) {
      return remote.client().type().nested();
    }
    String type = bean.key().type();
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** {@code UserResource -> Greeter -> Clock}. */
  static String chain(List<BeanModel> path, String end) {
    return path.stream().map(Beans::name).collect(Collectors.joining(" -> ", "", " -> " + end));
  }

  static String names(List<BeanModel> beans) {
    return beans.stream().map(Beans::name).collect(Collectors.joining(" and "));
  }
}
