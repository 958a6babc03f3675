package dev.galvanic.processor.generate.wiring;

import com.squareup.javapoet.CodeBlock;
import dev.galvanic.processor.generate.common.RuntimeTypes;
import dev.galvanic.processor.generate.common.TransactionExpressions;
import dev.galvanic.processor.model.BeanModel;
import dev.galvanic.processor.model.RepeatedModel;
import java.time.Duration;
import java.util.OptionalLong;

/** The statements that give repeated tasks to the runtime. */
final class RepeatedTasks {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  private RepeatedTasks() {}

  /**
   * The statement of one.
   *
   * @param object the variable of its bean
   */
  static CodeBlock of(RepeatedModel task, BeanModel bean, CodeBlock object) {
    return CodeBlock.builder()
        .addStatement(
            "wiring.$L($S,$W$L,$W$L)",
            task.asynchronous() ? "everyAsync" : "every",
            BeanNames.label(bean) + "." + task.method(),
            schedule(task),
            call(task, object))
        .build();
  }

  private static CodeBlock call(RepeatedModel task, CodeBlock object) {
    CodeBlock method = CodeBlock.of("$L::$N", object, task.method());
    return task.transaction()
        .map(
            transaction ->
                CodeBlock.of(
                    "() -> wiring.database().runInTransaction($L,$W$L)",
                    TransactionExpressions.inPlace(transaction),
                    method))
        .orElse(method);
  }

  private static CodeBlock schedule(RepeatedModel task) {
    CodeBlock.Builder schedule =
        CodeBlock.builder().add("$T.every($L)", RuntimeTypes.SCHEDULE, time(task.period()));
    add(schedule, "after", task.initialDelay());
    add(schedule, "spread", task.jitter());
    add(schedule, "within", task.timeout());
    return schedule.build();
  }

  private static void add(CodeBlock.Builder schedule, String method, OptionalLong millis) {
    millis.ifPresent(given -> schedule.add(".$L($L)", method, time(given)));
  }

  /** In the largest unit that gives a whole number, as one would write it. */
  private static CodeBlock time(long millis) {
    if (millis == 0) {
      return CodeBlock.of("$T.ZERO", Duration.class);
    }
    if (millis % HOUR == 0) {
      return CodeBlock.of("$T.ofHours($L)", Duration.class, millis / HOUR);
    }
    if (millis % MINUTE == 0) {
      return CodeBlock.of("$T.ofMinutes($L)", Duration.class, millis / MINUTE);
    }
    return millis % SECOND == 0
        ? CodeBlock.of("$T.ofSeconds($L)", Duration.class, millis / SECOND)
        : CodeBlock.of("$T.ofMillis($L)", Duration.class, millis);
  }
}
