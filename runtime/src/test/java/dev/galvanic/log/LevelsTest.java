package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.config.LogLevel;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsTest {
  @TempDir Path folder;

  @Test
  void theConfigurationGivesLevels() {
    try (TestLog log = new TestLog(folder, "LOG_LEVEL", "warn", "LOG_LEVELS", "a.b=debug, c=OFF")) {
      Levels levels = new LogbackLevels(log.context);

      assertThat(levels.own())
          .isEqualTo(Map.of(Levels.ROOT, LogLevel.WARN, "a.b", LogLevel.DEBUG, "c", LogLevel.OFF));
      assertThat(log.logger("a.b.C").isDebugEnabled()).isTrue();
      assertThat(log.logger("a.x").isInfoEnabled()).isFalse();
      assertThat(log.logger("c.d").isErrorEnabled()).isFalse();
    }
  }

  @Test
  void anotherConfigurationTakesTheLevelsOfTheOneBeforeAway() {
    try (TestLog log = new TestLog(folder, "LOG_LEVELS", "a.b=debug,c=off")) {
      log.setup.apply(log.config("LOG_LEVELS", "c=trace"), TestLog.SHOP);

      assertThat(new LogbackLevels(log.context).own())
          .isEqualTo(Map.of(Levels.ROOT, LogLevel.INFO, "c", LogLevel.TRACE));
    }
  }

  @Test
  void aChangeCountsForTheNextEvent() {
    try (TestLog log = new TestLog(folder)) {
      Levels levels = new LogbackLevels(log.context);
      log.logger("a.b").debug("one");
      levels.set("a", LogLevel.DEBUG);
      log.logger("a.b").debug("two");
      assertThat(levels.of("a.b.c.D")).isEqualTo(LogLevel.DEBUG);
      levels.unset("a");
      log.logger("a.b").debug("three");
      levels.set(Levels.ROOT, LogLevel.OFF);
      log.logger("a.b").error("four");

      assertThat(log.onlyEvent().get("message").stringValue()).isEqualTo("two");
    }
  }

  @Test
  void aQuestionMakesNoLogger() {
    try (TestLog log = new TestLog(folder)) {
      Levels levels = new LogbackLevels(log.context);

      assertThat(levels.of("never.heard.Of")).isEqualTo(LogLevel.INFO);
      levels.unset("never.heard.Of");
      assertThat(log.context.exists("never")).isNull();
    }
  }

  @Test
  void theRootKeepsALevel() {
    try (TestLog log = new TestLog(folder)) {
      assertThatThrownBy(() -> new LogbackLevels(log.context).unset(Levels.ROOT))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("Set another level");
    }
  }

  @Test
  void theProcessHasThem() {
    Levels levels = Levels.ofProcess().orElseThrow();
    LogLevel before = levels.of("dev.galvanic.levels");
    levels.set("dev.galvanic.levels", LogLevel.TRACE);
    try {
      assertThat(levels.own()).containsEntry("dev.galvanic.levels", LogLevel.TRACE);
    } finally {
      levels.unset("dev.galvanic.levels");
    }
    assertThat(levels.of("dev.galvanic.levels")).isEqualTo(before);
  }
}
