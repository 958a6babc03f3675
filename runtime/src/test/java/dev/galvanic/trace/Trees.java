package dev.galvanic.trace;

import dev.galvanic.Parallel;
import dev.galvanic.background.Background;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.client.ReplyReader;
import dev.galvanic.client.ServiceClient;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementWatch;
import io.opentracing.Scope;
import io.opentracing.Span;
import io.opentracing.Tracer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Work that grows by chance: a node is a span of its own, begun wherever its parent's work has got
 * to, and named by its place in the tree. What is drawn depends on that place alone.
 */
@SuppressWarnings("try") // A scope is opened to be closed.
final class Trees {
  private static final int DEPTH = 3;

  private final Tracer tracer;
  private final ServiceClient itself;
  private final StatementWatch statements;
  private final Background background;
  private final Executor elsewhere;
  private final Map<String, String> parents = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger tasks = new AtomicInteger();

  /**
   * @param statements is told of statements as the database tells it of them
   * @param elsewhere another thread than the caller's
   */
  Trees(
      Tracer tracer,
      ServiceClient itself,
      StatementWatch statements,
      Background background,
      Executor elsewhere) {
    this.tracer = tracer;
    this.itself = itself;
    this.statements = statements;
    this.background = background;
    this.elsewhere = elsewhere;
  }

  /** The parent of each node; empty for that of a request, or of a task. */
  Map<String, String> parents() {
    return parents;
  }

  /** How many there are so far: of nodes, of calls with what they call, and of tasks. */
  int spans() {
    return parents.size() + 2 * calls.get() + tasks.get();
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
      if (chance.nextInt(4) == 0) {
        statement(name).end(null);
      }
      if (chance.nextInt(8) == 0) {
        task(name);
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
      if (chance.nextInt(4) == 0) {
        StatementWatch.Running running = statement(name);
        CompletionStage<String> stage = later((done, failure) -> running.end(failure));
        grown = grown.thenCombine(stage, (before, after) -> name);
      }
      if (chance.nextInt(8) == 0) {
        CompletionStage<Void> task = later().thenAccept(done -> task(name));
        grown = grown.thenCombine(task, (before, after) -> name);
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

  /** Begins a statement of this node. */
  private StatementWatch.Running statement(String name) {
    Statement statement = Statement.of("SELECT 1").about("SELECT", name);
    parents.put(statement.summary().toLowerCase(Locale.ROOT), name);
    return statements.begin(statement, RequestContext.currentTrace(), 1);
  }

  /** A task of the background, which has a trace of its own: a node with a statement. */
  private void task(String name) {
    String within = name + "t";
    tasks.incrementAndGet();
    try {
      background.run(
          "task",
          () -> {
            Span span = begin(within, "");
            try (Scope scope = tracer.activateSpan(span)) {
              statement(within).end(null);
            } finally {
              span.finish();
            }
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private CompletionStage<String> later() {
    return later((done, failure) -> {});
  }

  /** Watched as calls of the database are. */
  private CompletionStage<String> later(BiConsumer<String, Throwable> ended) {
    ContextStage<String> stage = ContextStage.capture(elsewhere);
    stage.beforeEnd(ended);
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
