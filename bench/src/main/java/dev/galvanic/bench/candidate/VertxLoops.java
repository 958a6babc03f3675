package dev.galvanic.bench.candidate;

import io.vertx.core.Context;
import io.vertx.core.Deployable;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Vert.x with a verticle on each event loop, which has something of its own. */
public final class VertxLoops<T> implements AutoCloseable {
  private final Vertx vertx;
  private final List<Place<T>> places;

  /**
   * A verticle's.
   *
   * @param own made on its loop
   */
  record Place<T>(Context context, T own) {}

  private VertxLoops(Vertx vertx, List<Place<T>> places) {
    this.vertx = vertx;
    this.places = List.copyOf(places);
  }

  /**
   * Deploys a verticle on each loop.
   *
   * @param opening makes what is a verticle's own, on its loop
   */
  public static <T> VertxLoops<T> open(Function<Vertx, Future<T>> opening) throws Exception {
    Vertx vertx = VertxSetup.vertx();
    List<Place<T>> places = Collections.synchronizedList(new ArrayList<>());
    VertxSetup.await(
        vertx.deployVerticle(
            () -> verticle(vertx, opening, places),
            new DeploymentOptions().setInstances(VertxSetup.LOOPS)));
    return new VertxLoops<>(vertx, places);
  }

  /** Another one each time: Vert.x deploys none twice. */
  private static <T> Deployable verticle(
      Vertx vertx, Function<Vertx, Future<T>> opening, List<Place<T>> places) {
    return new VerticleBase() {
      @Override
      public Future<?> start() {
        return opening.apply(vertx).map(own -> places.add(new Place<>(context, own)));
      }
    };
  }

  /** How many loops there are. */
  public int count() {
    return places.size();
  }

  public T own(int loop) {
    return places.get(loop).own();
  }

  List<T> all() {
    return places.stream().map(Place::own).toList();
  }

  public void onLoop(int loop, Runnable task) {
    places.get(loop).context().runOnContext(go -> task.run());
  }

  /** Runs a statement again and again. */
  static LoopClient.Operation operation(Supplier<Future<Long>> execution) {
    return answer ->
        execution
            .get()
            .onComplete((rows, failure) -> answer.done(rows == null ? 0 : rows, failure));
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
