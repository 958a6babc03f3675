package dev.galvanic.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MarkerFactory;
import tools.jackson.databind.JsonNode;

/** An event is one line of JSON, in the fields of the Elastic Common Schema. */
class EcsLinesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"nested", "dotted"})
  void everyFieldIsOneOfTheSchemaAndOfItsType(String names) {
    try (TestLog log = new TestLog(folder, "LOG_FIELDS", names)) {
      log.context.getMDCAdapter().put("tenant", "blue");
      log.logger("shop.Orders")
          .atWarn()
          .addMarker(MarkerFactory.getMarker("AUDIT"))
          .addKeyValue("event.action", "order")
          .addKeyValue("event.category", List.of("web"))
          .addKeyValue("event.duration", 17L)
          .addKeyValue("order", 5)
          .setCause(new IllegalStateException("sold out"))
          .log("no order {}", 5);
      log.context.getMDCAdapter().clear();
      log.logger("shop.Orders").info("fine");

      assertThat(log.events()).hasSize(2).allSatisfy(new EcsSchema()::check);
    }
  }

  @Test
  void namesWithDotsAreObjectsInObjects() {
    JsonNode line = everything("nested");

    assertThat(line.at("/log/level").stringValue()).isEqualTo("WARN");
    assertThat(line.at("/log/logger").stringValue()).isEqualTo("shop.Orders");
    assertThat(line.at("/message").stringValue()).isEqualTo("no order 5");
    assertThat(line.at("/ecs/version").stringValue()).isEqualTo("9.4.0");
    assertThat(line.at("/service/name").stringValue()).isEqualTo("shop");
    assertThat(line.at("/service/version").stringValue()).isEqualTo("1.2.3");
    assertThat(line.at("/service/node/name").stringValue()).isEqualTo("shop-1");
    assertThat(line.at("/event/dataset").stringValue()).isEqualTo("shop.log");
    assertThat(line.at("/event/duration").longValue()).isEqualTo(17);
    assertThat(line.at("/process/thread/name").stringValue())
        .isEqualTo(Thread.currentThread().getName());
    assertThat(line.at("/error/type").stringValue()).isEqualTo("java.lang.IllegalStateException");
    assertThat(line.at("/error/message").stringValue()).isEqualTo("sold out");
    assertThat(line.at("/error/stack_trace").stringValue())
        .startsWith("java.lang.IllegalStateException: sold out\n\tat " + getClass().getName())
        .contains("\nCaused by: java.lang.RuntimeException: stock\n");
    assertThat(line.at("/labels/order").longValue()).isEqualTo(5);
    assertThat(line.at("/labels/tenant").stringValue()).isEqualTo("blue");
    assertThat(line.at("/tags").toString()).isEqualTo("[\"AUDIT\"]");
  }

  @Test
  void orTheyKeepTheirDots() {
    JsonNode line = everything("dotted");

    assertThat(line.get("log.level").stringValue()).isEqualTo("WARN");
    assertThat(line.get("service.node.name").stringValue()).isEqualTo("shop-1");
    assertThat(line.get("event.duration").longValue()).isEqualTo(17);
    assertThat(line.get("error.message").stringValue()).isEqualTo("sold out");
    assertThat(line.get("labels.tenant").stringValue()).isEqualTo("blue");
    line.forEach(value -> assertThat(value.isObject()).isFalse());
  }

  private JsonNode everything(String names) {
    try (TestLog log = new TestLog(folder, "LOG_FIELDS", names)) {
      log.context.getMDCAdapter().put("tenant", "blue");
      log.logger("shop.Orders")
          .atWarn()
          .addMarker(MarkerFactory.getMarker("AUDIT"))
          .addKeyValue("event.duration", 17L)
          .addKeyValue("order", 5)
          .setCause(new IllegalStateException("sold out", new RuntimeException("stock")))
          .log("no order {}", 5);
      return log.onlyEvent();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "message, /message, hello",
    "@timestamp, /labels/@timestamp, forged",
    "log.level, /log/level, INFO",
    "log.level, /labels/log_level, forged",
    "ecs.version, /labels/ecs_version, forged",
  })
  void aValueOfTheCallersTakesNobodysPlace(String name, String where, String value) {
    try (TestLog log = new TestLog(folder)) {
      log.context.getMDCAdapter().put("message", "forged too");
      log.logger("a").atInfo().addKeyValue(name, "forged").log("hello");

      assertThat(log.onlyEvent().at(where).stringValue()).isEqualTo(value);
      assertThat(log.lines().get(0).split("\"message\":\"hello\"", -1)).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nested", "dotted"})
  void aNameThatIsAValueAndAnObjectIsStillJson(String names) {
    try (TestLog log = new TestLog(folder, "LOG_FIELDS", names)) {
      log.logger("a")
          .atInfo()
          .addKeyValue("http.request", "all")
          .addKeyValue("http.request.id", "1")
          .addKeyValue("labels", "x")
          .addKeyValue("labels", "y")
          .addKeyValue("", "empty")
          .addKeyValue("url.", "dot")
          .log("hello");

      assertThat(log.onlyEvent().toString()).contains("all", "\"1\"", "\"x\"", "\"y\"", "dot");
    }
  }

  @Test
  void numbersAndFlagsStayWhatTheyAre() {
    try (TestLog log = new TestLog(folder)) {
      log.logger("a")
          .atInfo()
          .addKeyValue("int", 1)
          .addKeyValue("double", 0.5)
          .addKeyValue("nan", Double.NaN)
          .addKeyValue("decimal", new BigDecimal("1.50"))
          .addKeyValue("flag", true)
          .addKeyValue("nothing", (Object) null)
          .addKeyValue("path", Path.of("x"))
          .log("hello");

      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains(
              "\"labels\":{\"int\":1,\"double\":0.5,\"nan\":\"NaN\",\"decimal\":1.50,\"flag\":true,"
                  + "\"path\":\"x\"},\"service\":{");
    }
  }

  @Test
  void whatCannotBeWrittenDoesNotEndTheLog() {
    Object broken =
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException("no");
          }
        };
    try (TestLog log = new TestLog(folder)) {
      log.logger("a").atInfo().addKeyValue("broken", broken).log("half \ud83d, whole \ud83d\ude00");

      assertThat(log.onlyEvent().get("message").stringValue())
          .isEqualTo("half \ufffd, whole \ud83d\ude00");
      assertThat(log.onlyEvent().at("/labels/broken").stringValue()).contains("cannot be written");
    }
  }

  @Test
  void nothingInALineActsOnATerminalOrEndsTheLine() {
    String evil =
        "a\nb\rc\u001b[2J\u0000\u0085\u009b31m\u2028\u2029\u202e\u2066\u007f\tz \u00e9\u20ac";
    try (TestLog log = new TestLog(folder)) {
      log.context.getMDCAdapter().put("mdc" + evil, evil);
      log.logger("a")
          .atInfo()
          .addKeyValue("key" + evil, evil)
          .setCause(new IllegalStateException(evil))
          .log(evil);

      assertThat(log.lines()).hasSize(1);
      assertThat(log.lines().get(0).chars()).noneMatch(c -> c < ' ' || SafeText.isInvisible(c));
      // It is escaped and not lost.
      assertThat(log.onlyEvent().get("message").stringValue()).isEqualTo(evil);
      assertThat(log.onlyEvent().at("/error/message").stringValue()).isEqualTo(evil);
    }
  }
}
