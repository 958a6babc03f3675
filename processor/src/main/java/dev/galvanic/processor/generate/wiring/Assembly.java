package dev.galvanic.processor.generate.wiring;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeName;
import dev.galvanic.processor.generate.common.GeneratedNames;
import dev.galvanic.processor.generate.common.JavaTypes;
import dev.galvanic.processor.generate.common.TypeTexts;
import dev.galvanic.processor.model.BeanGraph;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.DependencyModel;
import dev.galvanic.processor.model.HookModel;
import dev.galvanic.processor.model.LoggedInterface;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The body of assemble: a statement per object, in an order in which each finds what it needs. */
final class Assembly {
  private final ServiceModel service;
  private final GeneratedNames names;
  private final BeanGraph graph;
  private final NameAllocator locals = new NameAllocator();
  private final Map<BeanModel, String> variables = new IdentityHashMap<>();
  private final Map<List<Object>, String> decorators = new HashMap<>();

  Assembly(ServiceModel service, GeneratedNames names) {
    this.service = service;
    this.names = names;
    this.graph = BeanGraph.of(service);
    locals.newName("wiring");
    Set<BeanModel> used = used();
    for (BeanModel bean : graph.order()) {
      if (used.contains(bean)) {
        variables.put(bean, locals.newName(BeanNames.variable(bean)));
      }
    }
  }

  /** What is named again after it is made; anything else needs no variable. */
  private Set<BeanModel> used() {
    Set<BeanModel> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (BeanModel bean : graph.order()) {
      graph.holder(bean).ifPresent(used::add);
      bean.dependencies().forEach(d -> graph.giver(d).ifPresent(used::add));
      if (bean.hooked()) {
        used.add(bean);
      }
    }
    routed().forEach(resource -> graph.constructed(resource.type()).ifPresent(used::add));
    return used;
  }

  private List<ResourceModel> routed() {
    return service.resources().stream().filter(r -> !r.routes().isEmpty()).toList();
  }

  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (BeanModel bean : graph.order()) {
      CodeBlock make = CodeBlock.of("wiring.make($L, () -> $L)", Keys.of(bean.key()), maker(bean));
      String variable = variables.get(bean);
      if (variable == null) {
        code.addStatement(make);
        continue;
      }
      code.addStatement("$T $N = $L", type(bean), variable, make);
      bean.starts().forEach(hook -> code.add(task("onStart", bean, hook)));
      bean.stops().forEach(hook -> code.add(task("onStop", bean, hook)));
      bean.repeated().forEach(task -> code.add(RepeatedTasks.of(task, bean, expression(bean))));
      code.add(decorators(bean));
    }
    CodeBlock endpoints = routed().stream().map(this::endpoints).collect(CodeBlock.joining(", "));
    return code.addStatement("return new $T($L)", names.router(), endpoints).build();
  }

  private CodeBlock maker(BeanModel bean) {
    BeanSource source = bean.source();
    if (source instanceof BeanSource.Constructed made) {
      return CodeBlock.of("new $T($L)", JavaTypes.of(made.type()), arguments(bean));
    } else if (source instanceof BeanSource.Repository made) {
      return CodeBlock.of("new $T(wiring.database())", names.repository(made.type()));
    } else if (source instanceof BeanSource.Client made) {
      return CodeBlock.of("new $T(wiring.client($S))", names.client(made.type()), made.service());
    } else if (source instanceof BeanSource.Remote made) {
      return CodeBlock.of(
          "new $T(wiring.client($S))",
          JavaTypes.of(made.client().implementation()),
          made.client().service());
    }
    BeanSource.Provided made = (BeanSource.Provided) source;
    CodeBlock holder =
        graph
            .holder(bean)
            .map(this::expression)
            .orElseGet(() -> CodeBlock.of("$T", JavaTypes.of(made.holder())));
    return CodeBlock.of("$L.$N($L)", holder, made.method(), arguments(bean));
  }

  private CodeBlock arguments(BeanModel bean) {
    return bean.dependencies().stream().map(this::argument).collect(CodeBlock.joining(", "));
  }

  private CodeBlock argument(DependencyModel dependency) {
    BeanModel giver = graph.giver(dependency).orElseThrow();
    if (giver.source() instanceof BeanSource.BuiltIn builtIn) {
      CodeBlock told =
          switch (builtIn.argument()) {
            case NONE -> CodeBlock.of("");
            case QUALIFIER -> CodeBlock.of("$S", dependency.key().qualifier().orElseThrow());
            case TYPE -> CodeBlock.of("$T.class", type(giver));
          };
      return CodeBlock.of("wiring.$L($L)", builtIn.wiringMethod(), told);
    }
    return giver.logged().stream()
        .filter(each -> each.type().qualified().equals(dependency.key().type()))
        .findFirst()
        .map(each -> CodeBlock.of("$N", decorator(giver, each)))
        .orElseGet(() -> expression(giver));
  }

  /** What stands in front of a bean, for those who take it by an interface that is logged. */
  private CodeBlock decorators(BeanModel bean) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (LoggedInterface each : bean.logged()) {
      if (taken(bean, each)) {
        code.addStatement(
            "$T $N = new $T($L)",
            JavaTypes.of(each.type()),
            decorator(bean, each),
            names.logged(each.type()),
            expression(bean));
      }
    }
    return code.build();
  }

  private boolean taken(BeanModel bean, LoggedInterface each) {
    return graph.order().stream()
        .flatMap(user -> user.dependencies().stream())
        .filter(d -> d.key().type().equals(each.type().qualified()))
        .anyMatch(d -> graph.giver(d).filter(giver -> giver == bean).isPresent());
  }

  private String decorator(BeanModel bean, LoggedInterface each) {
    return decorators.computeIfAbsent(
        List.of(bean, each), key -> locals.newName(variables.get(bean) + "Logged"));
  }

  private CodeBlock expression(BeanModel bean) {
    return CodeBlock.of("$N", variables.get(bean));
  }

  private static TypeName type(BeanModel bean) {
    return TypeTexts.parse(bean.key().type());
  }

  private CodeBlock task(String when, BeanModel bean, HookModel hook) {
    return CodeBlock.builder()
        .addStatement(
            "wiring.$L($S, $L::$N)",
            hook.asynchronous() ? when + "Async" : when,
            BeanNames.label(bean) + "." + hook.method(),
            expression(bean),
            hook.method())
        .build();
  }

  private CodeBlock endpoints(ResourceModel resource) {
    BeanModel bean = graph.constructed(resource.type()).orElseThrow();
    return CodeBlock.of(
        "new $T($L, wiring.replies()$L)",
        names.endpoints(resource.type()),
        expression(bean),
        resource.transactional() ? ", wiring.database()" : "");
  }
}
