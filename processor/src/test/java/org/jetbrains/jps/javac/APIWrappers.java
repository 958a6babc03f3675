package org.jetbrains.jps.javac;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the class of this name in IntelliJ's build, which hands out a proxy and gives what
 * is inside of it to a processor that asks here.
 */
public final class APIWrappers {
  private APIWrappers() {}

  private record Handler(ProcessingEnvironment inner) implements InvocationHandler {
    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
        throws ReflectiveOperationException {
      return method.invoke(inner, arguments);
    }
  }

  /** What a processor is given. */
  public static ProcessingEnvironment wrap(ProcessingEnvironment environment) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            APIWrappers.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            new Handler(environment));
  }

  /** What is inside; null if it was not wrapped here. */
  public static <T> @Nullable T unwrap(Class<? extends T> type, T wrapper) {
    return Proxy.isProxyClass(wrapper.getClass())
            && Proxy.getInvocationHandler(wrapper) instanceof Handler handler
        ? type.cast(handler.inner())
        : null;
  }
}
