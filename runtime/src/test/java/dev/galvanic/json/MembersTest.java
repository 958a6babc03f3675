package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How an object's members are found, and what is said of those that should not be there. */
class MembersTest {

  @Test
  void unknownMembersAreIgnored() {
    String json = "{\"x\":{\"y\":[1,{}]},\"id\":1,\"X\":null,\"name\":\"a\",\"\":\"\"}";
    assertThat(Documents.read(json, CityCodec.INSTANCE).value())
        .isEqualTo(new NewUser.City(1, "a"));
  }

  @Test
  void unknownMembersAreRefusedWhereOptionsSaySo() {
    String json = "{\"x\":{\"y\":[1,{}]},\"id\":1,\"naME\":null,\"name\":\"a\"}";
    assertThat(told(json, JsonOptions.requests().refusingUnknownMembers()))
        .containsExactly("/x is not a known member", "/naME is not a known member");
  }

  @Test
  void aMemberStandsOnce() {
    assertThat(told("{\"id\":1,\"name\":\"a\",\"id\":1}"))
        .containsExactly("/id stands more than once");
    assertThat(told("{\"id\":1,\"id\":\"x\",\"name\":\"a\"}"))
        .containsExactly("/id stands more than once", "/id must be an integer");
    assertThat(told("{\"id\":1,\"name\":\"a\",\"na\\u006de\":\"b\"}"))
        .containsExactly("/name stands more than once");
  }

  @Test
  void anUnknownMemberStandsOnceTooAndSoInWhatIsSkipped() {
    assertThat(told("{\"x\":1,\"id\":1,\"name\":\"a\",\"x\":2}"))
        .containsExactly("/x stands more than once");
    assertThat(told("{\"id\":1,\"name\":\"a\",\"x\":[{\"b\":1,\"c\":2,\"b\":3}]}"))
        .containsExactly("/x/0/b stands more than once");
  }

  @Test
  void namesAreComparedWhole() {
    assertThat(told("{\"i\":1,\"id\":1,\"idx\":1,\"nam\":2,\"name\":\"a\",\"names\":3}")).isEmpty();
    assertThat(told("{\"i\":1,\"idx\":1,\"ID\":1,\"name\":\"a\"}"))
        .containsExactly("/id is required");
  }

  @Test
  void oneObjectsMembersAreNotAnothers() {
    String json = "[{\"id\":1,\"name\":\"a\",\"x\":1},{\"x\":1,\"name\":\"a\"},{\"id\":1,\"x\":1}]";
    assertThat(Documents.read(json, Codecs.list(CityCodec.INSTANCE)).told())
        .containsExactly("/1/id is required", "/2/name is required");
  }

  @Test
  void moreThan64MembersAreFoundInAnyOrder() {
    Members.Builder builder = Members.builder();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      builder = i % 3 == 0 ? builder.optional("member" + i) : builder.required("member" + i);
      order.add(i);
    }
    Members members = builder.build();
    Collections.shuffle(order, new Random(3));
    StringBuilder json = new StringBuilder("{");
    order.forEach(i -> json.append("\"member").append(i).append("\":").append(i).append(','));
    assertThat(told(json + "\"x\":1}", members)).isEmpty();
    assertThat(told(json + "\"member64\":64,\"member199\":199}", members))
        .containsExactly("/member64 stands more than once", "/member199 stands more than once");
    assertThat(told("{\"member127\":127}", members))
        .hasSize(100)
        .doesNotContain("/member127 is required");
    String without =
        json.toString().replace("\"member199\":199,", "").replace("\"member64\":64,", "");
    assertThat(told(without + "\"x\":1}", members))
        .containsExactly("/member64 is required", "/member199 is required");
  }

  @Test
  void namesBeyondAsciiAndWithQuotesAreFound() {
    Members members = Members.builder().required("größe").required("a\"b").required("😀").build();
    assertThat(told("{\"größe\":0,\"a\\\"b\":1,\"😀\":2}", members)).isEmpty();
    assertThat(told("{\"gr\\u00f6\\u00dfe\":0,\"a\\u0022b\":1,\"\\ud83d\\ude00\":2}", members))
        .isEmpty();
  }

  @Test
  void aNameWithAQuoteIsNotFoundWithoutItsEscape() {
    Members members = Members.builder().required("a\"b").build();
    assertThat(told("{\"a\\\"b\":0}        ", members)).isEmpty();
    JsonReader in =
        JsonReader.of(
            "{\"a\"b\":0}        ".getBytes(StandardCharsets.UTF_8), JsonOptions.requests());
    assertThat(in.beginObject()).isTrue();
    assertThat(in.nextMember(members)).isEqualTo(-1);
    assertThat(in.finish()).singleElement().asString().contains("expected a colon");
  }

  @Test
  void namesOfEveryLengthAreFoundExactly() {
    for (int length = 0; length < 40; length++) {
      String name = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEF".substring(0, length);
      Members members = Members.builder().required(name).build();
      for (String after : new String[] {"", "                "}) {
        assertThat(told("{\"" + name + "\":0}" + after, members)).isEmpty();
        assertThat(told("{\"" + name + "\" :0}" + after, members)).isEmpty();
      }
      for (int i = 0; i < length; i++) {
        String other = name.substring(0, i) + '#' + name.substring(i + 1);
        assertThat(told("{\"" + other + "\":0}                ", members))
            .containsExactly("/" + name + " is required");
      }
    }
  }

  @Test
  void anObjectMayHaveNoMembers() {
    Members none = Members.builder().build();
    assertThat(told("{}", none)).isEmpty();
    assertThat(told("{\"a\":1}", none)).isEmpty();
  }

  @Test
  void twoMembersOfOneNameAreNoMembers() {
    assertThatThrownBy(() -> Members.names("A", "B", "A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A name stands twice in [A, B, A]. Rename one.");
  }

  /** Reads an object in which each member's value is to be its index. */
  private static List<String> told(String json, Members members) {
    JsonReader in = JsonReader.of(json.getBytes(StandardCharsets.UTF_8), JsonOptions.requests());
    assertThat(in.beginObject()).isTrue();
    for (int member = in.nextMember(members); member >= 0; member = in.nextMember(members)) {
      assertThat(in.intValue()).isEqualTo(member);
    }
    return in.finish().stream().map(p -> p.pointer() + " " + p.message()).toList();
  }

  private static List<String> told(String json) {
    return told(json, JsonOptions.requests());
  }

  private static List<String> told(String json, JsonOptions options) {
    return Documents.read(json.getBytes(StandardCharsets.UTF_8), CityCodec.INSTANCE, options)
        .told();
  }
}
