package dev.galvanic.trace;

import dev.galvanic.Parallel;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.http.Method;
import io.opentracing.Scope;
import io.opentracing.Span;
import io.opentracing.Tracer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that grows by chance: a node is a span of its own, begun wherever its parent's work has got
 * to, and named by its place in the tree. What is drawn depends on that place alone.
 */
@SuppressWarnings("try") // A scope is opened to be closed.
final class Trees {
  private static final int DEPTH = 4;

  private final Tracer tracer;
  private final ServiceClient itself;
  private final Executor elsewhere;
  private final Map<String, String> parents = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();

  /**
   * @param elsewhere another thread than the caller's
   */
  Trees(Tracer tracer, ServiceClient itself, Executor elsewhere) {
    this.tracer = tracer;
    this.itself = itself;
    this.elsewhere = elsewhere;
  }

  /** The parent of each node; empty for that of a request. */
  Map<String, String> parents() {
    return parents;
  }

  /** How many there are so far: of nodes, and of calls with what they call. */
  int spans() {
    return parents.size() + 2 * calls.get();
  }

  /** A node and all below it, on this thread and on others that wait. */
  String grow(String name, String parent) throws Exception {
    Span span = begin(name, parent);
    try (Scope scope = tracer.activateSpan(span)) {
      Random chance = new Random(name.hashCode() * 31L);
      int children = children(name, chance);
      int kind = chance.nextInt(3);
      if (kind == 0) {
        List<Callable<String>> branches = new ArrayList<>();
        for (int i = 0; i < children; i++) {
          String child = name + "." + i;
          branches.add(() -> grow(child, name));
        }
        Parallel.all(branches);
      } else {
        for (int i = 0; i < children; i++) {
          String child = name + "." + i;
          if (kind == 1 && chance.nextBoolean()) {
            itself.call(request("/blocking/{name}", child, name), ReplyReader.text());
          } else {
            grow(child, name);
          }
        }
      }
    } finally {
      span.finish();
    }
    return name;
  }

  /** The same without a thread that waits: one child after the other, in stages. */
  CompletionStage<String> growAsync(String name, String parent) {
    Span span = begin(name, parent);
    CompletionStage<String> grown = CompletableFuture.completedFuture(name);
    try (Scope scope = tracer.activateSpan(span)) {
      Random chance = new Random(name.hashCode() * 31L);
      int children = children(name, chance);
      for (int i = 0; i < children; i++) {
        String child = name + "." + i;
        CompletionStage<String> one =
            switch (chance.nextInt(3)) {
              case 0 -> call(child, name);
              case 1 -> later().thenCompose(done -> growAsync(child, name));
              default -> growAsync(child, name);
            };
        grown = grown.thenCombine(one, (before, after) -> name);
      }
    }
    return grown.whenComplete((done, failure) -> span.finish());
  }

  /** After its reply there is more to do, in the context of the call. */
  private CompletionStage<String> call(String child, String name) {
    return itself
        .callAsync(request("/async/{name}", child, name), ReplyReader.text())
        .thenCompose(done -> growAsync(child + "x", name));
  }

  private CompletionStage<String> later() {
    ContextStage<String> stage = ContextStage.capture(elsewhere);
    elsewhere.execute(() -> stage.complete("done"));
    return stage;
  }

  private ClientRequest request(String template, String child, String parent) {
    calls.incrementAndGet();
    return ClientRequest.of(Method.GET, "Itself.grow", template)
        .variable(child)
        .query("parent", parent);
  }

  private Span begin(String name, String parent) {
    parents.put(name, parent);
    return tracer.buildSpan(name).start();
  }

  private static int children(String name, Random chance) {
    int depth = (int) name.chars().filter(c -> c == '.').count();
    return depth >= DEPTH ? 0 : chance.nextInt(4 - depth / 2);
  }
}
