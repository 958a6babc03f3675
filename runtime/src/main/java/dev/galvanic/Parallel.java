package dev.galvanic;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

/**
 * Blocking work done side by side, for handlers that may block. A branch runs on a thread that is
 * free at that moment, else on the caller's own, so that it never waits behind the request it
 * belongs to; the request's context goes along. The first error interrupts the other branches, is
 * thrown as itself once they have ended, checked or not, and carries what they threw as suppressed.
 * If the caller is interrupted, so are the branches, and {@link InterruptedException} is thrown.
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
}
