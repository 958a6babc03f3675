package dev.galvanic.processor.generate.wiring;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;

/** What beans are called: in the code, and in what people read. */
final class BeanNames {
  private BeanNames() {}

  /** The variable: a provided bean is called as its method, any other as its type. */
  static String variable(BeanModel bean) {
    if (bean.source() instanceof BeanSource.Provided provided) {
      return provided.method();
    }
    String simple = label(bean).substring(label(bean).lastIndexOf('.') + 1);
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  /** The type without its package: {@code UserResource}. */
  static String label(BeanModel bean) {
    BeanSource source = bean.source();
    if (source instanceof BeanSource.Constructed constructed) {
      return constructed.type().nested();
    } else if (source instanceof BeanSource.Repository repository) {
      return repository.type().nested();
    } else if (source instanceof BeanSource.Client client) {
      return client.type().nested();
    } else if (source instanceof BeanSource.Remote remote) {
      return remote.client().type().nested();
    }
    String raw = bean.key().type().replaceAll("<.*", "");
    return raw.substring(raw.lastIndexOf('.') + 1);
  }
}
