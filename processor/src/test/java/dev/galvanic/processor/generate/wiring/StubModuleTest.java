package dev.galvanic.processor.generate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class StubModuleTest {

  @Test
  void itHasWhatUserCodeCanName() {
    TypeRef service = new TypeRef("app", List.of("Outer", "Main"));
    assertThat(StubModule.of(service).origins()).containsExactly(service);
    assertThat(StubModule.of(service).text())
        .isEqualTo(
            """
            package app;

            import dev.galvanic.ServiceDescription;
            import dev.galvanic.ServiceModule;
            import dev.galvanic.Wiring;
            import dev.galvanic.annotation.Generated;
            import dev.galvanic.route.Router;

            /** Stands for the wiring of {@link Outer.Main}. */
            @Generated
            public final class OuterMainModule implements ServiceModule {
              @Override
              public ServiceDescription description() {
                throw new IllegalStateException("The errors of this service's compile are still to be mended.");
              }

              @Override
              public Router assemble(Wiring wiring) throws Exception {
                throw new IllegalStateException("The errors of this service's compile are still to be mended.");
              }
            }
            """);
  }
}
