package dev.galvanic;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;

/**
 * Work done side by side. What blocks is for handlers that may block: a branch runs on a thread
 * that is free at that moment, else on the caller's own, so that it never waits behind the request
 * it belongs to; the request's context goes along. The first error interrupts the other branches,
 * is thrown as itself once they have ended, checked or not, and carries what they threw as
 * suppressed. If the caller is interrupted, so are the branches, and {@link InterruptedException}
 * is thrown.
 */
public final class Parallel {
  private Parallel() {}

  /** Makes one value of three. */
  @FunctionalInterface
  public interface Function3<A, B, C, R> {
    R apply(A a, B b, C c);
  }

  /**
   * Does two things and puts their results together.
   *
   * @throws BlockingOnEventLoopException on an event loop, before anything is begun
   */
  public static <A, B, R> R join(
      Callable<? extends A> first,
      Callable<? extends B> second,
      BiFunction<? super A, ? super B, ? extends R> result) {
    Branch<A> a = new Branch<>(first);
    Branch<B> b = new Branch<>(second);
    Branches.run("Parallel.join", List.of(a, b));
    return result.apply(a.result(), b.result());
  }

  /**
   * Does three things and puts their results together.
   *
   * @throws BlockingOnEventLoopException on an event loop, before anything is begun
   */
  public static <A, B, C, R> R join(
      Callable<? extends A> first,
      Callable<? extends B> second,
      Callable<? extends C> third,
      Function3<? super A, ? super B, ? super C, ? extends R> result) {
    Branch<A> a = new Branch<>(first);
    Branch<B> b = new Branch<>(second);
    Branch<C> c = new Branch<>(third);
    Branches.run("Parallel.join", List.of(a, b, c));
    return result.apply(a.result(), b.result(), c.result());
  }

  /**
   * Does all of these things.
   *
   * @return the results, in the order of the work; none of them is null
   * @throws BlockingOnEventLoopException on an event loop, before anything is begun
   */
  public static <T> List<T> all(Collection<? extends Callable<? extends T>> work) {
    List<Branch<T>> branches = work.stream().map(one -> new Branch<T>(one)).toList();
    Branches.run("Parallel.all", branches);
    return branches.stream().map(Branch::result).toList();
  }

  /**
   * Puts the results of two stages together that are under way, for handlers on the event loop. The
   * first error cancels the other one and is the error of the whole; whoever cancels the whole
   * cancels both. What is chained to it has the context of the request that called this method.
   */
  public static <A, B, R> CompletionStage<R> joinAsync(
      CompletionStage<? extends A> first,
      CompletionStage<? extends B> second,
      BiFunction<? super A, ? super B, ? extends R> result) {
    return Meeting.of(
        List.of(first, second), () -> result.apply(Parallel.<A>ended(first), ended(second)));
  }

  /** As {@link #joinAsync(CompletionStage, CompletionStage, BiFunction)}, of three stages. */
  public static <A, B, C, R> CompletionStage<R> joinAsync(
      CompletionStage<? extends A> first,
      CompletionStage<? extends B> second,
      CompletionStage<? extends C> third,
      Function3<? super A, ? super B, ? super C, ? extends R> result) {
    return Meeting.of(
        List.of(first, second, third),
        () -> result.apply(Parallel.<A>ended(first), Parallel.<B>ended(second), ended(third)));
  }

  /**
   * As {@link #joinAsync(CompletionStage, CompletionStage, BiFunction)}, of any number of stages.
   *
   * @return the results, in the order of the stages; none of them is null
   */
  public static <T> CompletionStage<List<T>> allAsync(
      Collection<? extends CompletionStage<? extends T>> stages) {
    List<CompletionStage<? extends T>> all = List.copyOf(stages);
    return Meeting.of(all, () -> all.stream().map(stage -> Parallel.<T>ended(stage)).toList());
  }

  private static <T> T ended(CompletionStage<? extends T> stage) {
    return stage.toCompletableFuture().join();
  }
}
