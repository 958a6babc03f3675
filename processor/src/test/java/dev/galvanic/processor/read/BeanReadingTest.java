package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.BeanSource;
import dev.galvanic.processor.model.HookModel;
import dev.galvanic.processor.model.KeyModel;
import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the wiring makes, from what, and for whom. */
class BeanReadingTest {

  private static List<BeanModel> beans(String... sources) {
    String[] all = List.of(sources).toArray(new String[sources.length + 1]);
    all[sources.length] = Sources.SERVICE;
    return ReadingProcessor.read(all).beans();
  }

  private static KeyModel key(String type) {
    return new KeyModel(type, Optional.empty());
  }

  @Test
  void aSingletonIsMadeByItsConstructor() {
    BeanModel bean =
        beans(
                Sources.of(
                    "@Singleton public class B { public B(List<String> names, @Named(\"x\") Thread t)"
                        + " {} }"))
            .get(0);
    assertThat(bean.key()).isEqualTo(key("a.B"));
    assertThat(bean.source()).isEqualTo(new BeanSource.Constructed(TypeRef.of("a", "B")));
    assertThat(bean.dependencies())
        .extracting(d -> d.name() + ": " + d.key())
        .containsExactly(
            "names: java.util.List<java.lang.String>", "t: @Named(\"x\") java.lang.Thread");
  }

  @Test
  void ofSeveralConstructorsTheInjectedOneIsTaken() {
    BeanModel bean =
        beans(
                Sources.of(
                    "@Singleton public class B { public B() {} @Inject public B(Thread t) {} private"
                        + " B(int n) {} }"))
            .get(0);
    assertThat(bean.dependencies()).hasSize(1);
  }

  @Test
  void aBeanOffersWhatItExtends() {
    BeanModel bean =
        beans(
                Sources.of(
                    "@Named(\"x\") @Singleton public class B implements Comparable<B>, AutoCloseable"
                        + " { public int compareTo(B other) { return 0; } public void close() {} }"))
            .get(0);
    assertThat(bean.offers())
        .extracting(KeyModel::toString)
        .containsExactly(
            "@Named(\"x\") a.B",
            "@Named(\"x\") java.lang.Comparable<a.B>",
            "@Named(\"x\") java.lang.AutoCloseable");
  }

  @Test
  void annotationsOfATypeArePartOfNoKey() {
    BeanModel bean =
        beans(
                Sources.of(
                    "@Singleton public class B { public B(@Nullable List<@Nullable String> n) {} }"))
            .get(0);
    assertThat(bean.dependencies().get(0).key()).isEqualTo(key("java.util.List<java.lang.String>"));
  }

  @Test
  void whatIsProvidedIsMadeByItsMethod() {
    List<BeanModel> beans =
        beans(
            Sources.of(
                "public class P { @Provides @Named(\"x\") public static Thread thread(Optional<Long>"
                    + " n) { return null; } }"),
            Sources.of(
                "@Singleton public class Q { @Provides public StringBuilder text() { return null; }"
                    + " }"));
    assertThat(beans.get(0).key()).isEqualTo(new KeyModel("java.lang.Thread", Optional.of("x")));
    assertThat(beans.get(0).source())
        .isEqualTo(new BeanSource.Provided(TypeRef.of("a", "P"), "thread", true));
    assertThat(beans.get(0).dependencies().get(0).key())
        .isEqualTo(key("java.util.Optional<java.lang.Long>"));
    assertThat(beans.get(1).source()).isInstanceOf(BeanSource.Constructed.class);
    assertThat(beans.get(2).source())
        .isEqualTo(new BeanSource.Provided(TypeRef.of("a", "Q"), "text", false));
    assertThat(beans.get(2).offers()).contains(key("java.lang.CharSequence"));
  }

  @Test
  void repositoriesClientsAndResourcesAreBeans() {
    List<BeanModel> beans =
        beans(
            Sources.of("@Client(\"x-service\") public interface C {}"),
            Sources.of("@Repository public interface P {}"),
            Sources.of("@Route public class R { public R(C c, P p) {} }"));
    assertThat(beans)
        .extracting(BeanModel::source)
        .containsExactly(
            new BeanSource.Client(TypeRef.of("a", "C"), "x-service"),
            new BeanSource.Repository(TypeRef.of("a", "P")),
            new BeanSource.Constructed(TypeRef.of("a", "R")));
    assertThat(beans.get(2).dependencies())
        .extracting(d -> d.key().type())
        .containsExactly("a.C", "a.P");
  }

  @Test
  void startsAndStopsStandInTheSourcesOrder() {
    BeanModel bean =
        beans(
                Sources.of(
                    "@Singleton public class B { @OnStart public void b() {} @OnStart public void a()"
                        + " {} @OnStop public void c() {} }"))
            .get(0);
    assertThat(bean.starts()).containsExactly(new HookModel("b", false), new HookModel("a", false));
    assertThat(bean.stops()).containsExactly(new HookModel("c", false));
  }

  @Test
  void aStartOrStopThatReturnsAStageOfWhateverKindIsWaitedFor() {
    BeanModel bean =
        beans(
                Sources.of(
                    "@Singleton public class B { static class Own<T> extends"
                        + " java.util.concurrent.CompletableFuture<T> {} @OnStart public"
                        + " java.util.concurrent.CompletionStage<?> a() { return null; } @OnStart"
                        + " public Own<String> b() { return null; } @OnStart public int c() { return"
                        + " 0; } @OnStop public java.util.concurrent.CompletableFuture<Void> d() {"
                        + " return null; } }"))
            .get(0);
    assertThat(bean.starts())
        .containsExactly(
            new HookModel("a", true), new HookModel("b", true), new HookModel("c", false));
    assertThat(bean.stops()).containsExactly(new HookModel("d", true));
  }
}
