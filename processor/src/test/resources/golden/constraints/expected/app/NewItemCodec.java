package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import dev.galvanic.validate.Constraints;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON of {@link NewItem}. */
@Generated
final class NewItemCodec implements JsonCodec<NewItem> {
  static final NewItemCodec INSTANCE = new NewItemCodec();
  private static final Members MEMBERS =
      Members.builder()
          .required("name")
          .required("kind")
          .required("code")
          .required("tags")
          .required("prices")
          .required("stars")
          .required("weight")
          .required("stock")
          .required("number")
          .required("word")
          .optional("email")
          .required("part")
          .required("parts")
          .required("unchecked")
          .build();
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] KIND = JsonWriter.name("kind");
  private static final byte[] CODE = JsonWriter.name("code");
  private static final byte[] TAGS = JsonWriter.name("tags");
  private static final byte[] PRICES = JsonWriter.name("prices");
  private static final byte[] STARS = JsonWriter.name("stars");
  private static final byte[] WEIGHT = JsonWriter.name("weight");
  private static final byte[] STOCK = JsonWriter.name("stock");
  private static final byte[] NUMBER = JsonWriter.name("number");
  private static final byte[] WORD = JsonWriter.name("word");
  private static final byte[] EMAIL = JsonWriter.name("email");
  private static final byte[] PART = JsonWriter.name("part");
  private static final byte[] PARTS = JsonWriter.name("parts");
  private static final byte[] UNCHECKED = JsonWriter.name("unchecked");
  private static final Pattern NUMBER_PATTERN = Pattern.compile("[A-Z]{2}-\\d+");
  private static final Pattern WORD_PATTERN = Pattern.compile("[a-z]+", Pattern.CASE_INSENSITIVE);

  private NewItemCodec() {}

  @Override
  public void write(JsonWriter out, NewItem value) {
    out.beginObject();
    out.member(NAME).string(value.name());
    out.member(KIND).string(value.kind());
    out.member(CODE).string(value.code());
    out.member(TAGS).list(value.tags(), Codecs.STRING);
    out.member(PRICES).map(value.prices(), Codecs.INT);
    out.member(STARS).intValue(value.stars());
    out.member(WEIGHT).bigDecimal(value.weight());
    out.member(STOCK).longValue(value.stock());
    out.member(NUMBER).string(value.number());
    out.member(WORD).string(value.word());
    out.member(EMAIL);
    if (value.email() == null) {
      out.nullValue();
    } else {
      out.string(value.email());
    }
    out.member(PART).value(PartCodec.INSTANCE, value.part());
    out.member(PARTS).list(value.parts(), PartCodec.INSTANCE);
    out.member(UNCHECKED).value(PartCodec.INSTANCE, value.unchecked());
    out.endObject();
  }

  @Override
  public @Nullable NewItem read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    String kind = null;
    String code = null;
    List<String> tags = null;
    Map<String, Integer> prices = null;
    int stars = 0;
    BigDecimal weight = null;
    long stock = 0;
    String number = null;
    String word = null;
    String email = null;
    Part part = null;
    List<Part> parts = null;
    Part unchecked = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> {
          name = in.string();
          if (in.checking()) {
            Constraints.notBlank(in, name);
            Constraints.size(in, name, 0, 128);
          }
        }
        case 1 -> kind = in.string();
        case 2 -> {
          code = in.string();
          if (in.checking()) {
            Constraints.notEmpty(in, code);
          }
        }
        case 3 -> {
          tags = in.list(Codecs.STRING);
          if (in.checking()) {
            Constraints.size(in, tags, 1, 9);
          }
        }
        case 4 -> {
          prices = in.map(Codecs.INT);
          if (in.checking()) {
            Constraints.notEmpty(in, prices);
          }
        }
        case 5 -> {
          stars = in.intValue();
          if (in.checking()) {
            Constraints.min(in, stars, 1);
            Constraints.max(in, stars, 10);
          }
        }
        case 6 -> {
          weight = in.bigDecimal();
          if (in.checking()) {
            Constraints.positive(in, weight);
          }
        }
        case 7 -> {
          stock = in.longValue();
          if (in.checking()) {
            Constraints.positiveOrZero(in, stock);
          }
        }
        case 8 -> {
          number = in.string();
          if (in.checking()) {
            Constraints.pattern(in, number, NUMBER_PATTERN);
          }
        }
        case 9 -> {
          word = in.string();
          if (in.checking()) {
            Constraints.pattern(in, word, WORD_PATTERN);
            Constraints.notBlank(in, word);
          }
        }
        case 10 -> {
          email = in.isNull() ? null : in.string();
          if (in.checking()) {
            Constraints.email(in, email, "is where we write to");
          }
        }
        case 11 -> part = in.valid(PartCodec.INSTANCE);
        case 12 -> parts = in.list(PartCodec.INSTANCE);
        case 13 -> unchecked = in.value(PartCodec.INSTANCE);
        default -> throw new IllegalStateException();
      }
    }
    return in.failed()
        ? null
        : new NewItem(
            name,
            kind,
            code,
            tags,
            prices,
            stars,
            weight,
            stock,
            number,
            word,
            email,
            part,
            parts,
            unchecked);
  }
}
