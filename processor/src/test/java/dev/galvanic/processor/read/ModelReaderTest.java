package dev.galvanic.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelReaderTest {

  @Test
  void aServiceWithOneRouteCompiles(@TempDir Path out) {
    Javac.Result result =
        Javac.into(out)
            .compile(
                """
                package a;
                import dev.galvanic.annotation.*;
                @Service(name = "user-service")
                public final class UserService {}
                """,
                """
                package a;
                import dev.galvanic.annotation.*;
                import org.jspecify.annotations.Nullable;
                import jakarta.validation.constraints.*;
                /** A person. */
                @Model(table = "users")
                public record User(@Id int id, @Size(min = 1, max = 3) String name, @Nullable String sex) {}
                """,
                """
                package a;
                import dev.galvanic.annotation.*;
                @Route("/users")
                public final class UserResource {
                  /** Finds. */
                  @Get("/{id}")
                  public User find(int id) { throw new IllegalStateException(); }
                }
                """);
    assertThat(result.messages()).isEmpty();
  }
}
