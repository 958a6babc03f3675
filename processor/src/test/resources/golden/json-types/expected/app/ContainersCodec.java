package app;

import dev.galvanic.Page;
import dev.galvanic.annotation.Generated;
import dev.galvanic.json.Codecs;
import dev.galvanic.json.JsonCodec;
import dev.galvanic.json.JsonReader;
import dev.galvanic.json.JsonWriter;
import dev.galvanic.json.Members;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Containers}. */
@Generated
final class ContainersCodec implements JsonCodec<Containers> {
  static final ContainersCodec INSTANCE = new ContainersCodec();
  private static final Members MEMBERS =
      Members.builder()
          .optional("nullable")
          .optional("nullable_int")
          .optional("optional")
          .optional("optional_record")
          .required("list")
          .required("list_with_nulls")
          .required("lists")
          .required("set")
          .required("map")
          .required("map_of_lists")
          .optional("number")
          .optional("color")
          .optional("nullable_color")
          .required("nested")
          .required("box")
          .required("box_of_list")
          .required("pair")
          .required("page")
          .build();
  private static final byte[] NULLABLE = JsonWriter.name("nullable");
  private static final byte[] NULLABLE_INT = JsonWriter.name("nullable_int");
  private static final byte[] OPTIONAL = JsonWriter.name("optional");
  private static final byte[] OPTIONAL_RECORD = JsonWriter.name("optional_record");
  private static final byte[] LIST = JsonWriter.name("list");
  private static final byte[] LIST_WITH_NULLS = JsonWriter.name("list_with_nulls");
  private static final byte[] LISTS = JsonWriter.name("lists");
  private static final byte[] SET = JsonWriter.name("set");
  private static final byte[] MAP = JsonWriter.name("map");
  private static final byte[] MAP_OF_LISTS = JsonWriter.name("map_of_lists");
  private static final byte[] NUMBER = JsonWriter.name("number");
  private static final byte[] COLOR = JsonWriter.name("color");
  private static final byte[] NULLABLE_COLOR = JsonWriter.name("nullable_color");
  private static final byte[] NESTED = JsonWriter.name("nested");
  private static final byte[] BOX = JsonWriter.name("box");
  private static final byte[] BOX_OF_LIST = JsonWriter.name("box_of_list");
  private static final byte[] PAIR = JsonWriter.name("pair");
  private static final byte[] PAGE = JsonWriter.name("page");

  private ContainersCodec() {}

  @Override
  public void write(JsonWriter out, Containers value) {
    out.beginObject();
    out.member(NULLABLE);
    if (value.nullable() == null) {
      out.nullValue();
    } else {
      out.string(value.nullable());
    }
    out.member(NULLABLE_INT);
    if (value.nullableInt() == null) {
      out.nullValue();
    } else {
      out.intValue(value.nullableInt());
    }
    out.member(OPTIONAL).value(Codecs.optional(Codecs.STRING), value.optional());
    out.member(OPTIONAL_RECORD).value(Codecs.optional(TreeCodec.INSTANCE), value.optionalRecord());
    out.member(LIST).list(value.list(), Codecs.STRING);
    out.member(LIST_WITH_NULLS).list(value.listWithNulls(), Codecs.nullable(Codecs.INT));
    out.member(LISTS).list(value.lists(), Codecs.list(TreeCodec.INSTANCE));
    out.member(SET).list(value.set(), ColorCodec.INSTANCE);
    out.member(MAP).map(value.map(), Codecs.LONG);
    out.member(MAP_OF_LISTS).map(value.mapOfLists(), Codecs.list(TreeCodec.INSTANCE));
    out.member(NUMBER).intValue(value.number());
    out.member(COLOR).value(ColorCodec.INSTANCE, value.color());
    out.member(NULLABLE_COLOR);
    if (value.nullableColor() == null) {
      out.nullValue();
    } else {
      out.value(ColorCodec.INSTANCE, value.nullableColor());
    }
    out.member(NESTED).value(OuterInnerCodec.INSTANCE, value.nested());
    out.member(BOX).value(new BoxCodec<>(TreeCodec.INSTANCE), value.box());
    out.member(BOX_OF_LIST).value(new BoxCodec<>(Codecs.list(Codecs.STRING)), value.boxOfList());
    out.member(PAIR)
        .value(new PairCodec<>(Codecs.INT, new BoxCodec<>(ColorCodec.INSTANCE)), value.pair());
    out.member(PAGE).value(Codecs.page(TreeCodec.INSTANCE), value.page());
    out.endObject();
  }

  @Override
  public @Nullable Containers read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String nullable = null;
    Integer nullableInt = null;
    Optional<String> optional = Optional.empty();
    Optional<Tree> optionalRecord = Optional.empty();
    List<String> list = null;
    List<Integer> listWithNulls = null;
    List<List<Tree>> lists = null;
    Set<Color> set = null;
    Map<String, Long> map = null;
    Map<String, List<Tree>> mapOfLists = null;
    int number = 7;
    Color color = Color.RED;
    Color nullableColor = null;
    Outer.Inner nested = null;
    Box<Tree> box = null;
    Box<List<String>> boxOfList = null;
    Pair<Integer, Box<Color>> pair = null;
    Page<Tree> page = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> nullable = in.isNull() ? null : in.string();
        case 1 -> nullableInt = in.isNull() ? null : in.intValue();
        case 2 -> optional = in.isNull() ? Optional.empty() : Optional.of(in.string());
        case 3 ->
            optionalRecord =
                in.isNull() ? Optional.empty() : Optional.ofNullable(in.value(TreeCodec.INSTANCE));
        case 4 -> list = in.list(Codecs.STRING);
        case 5 -> listWithNulls = in.list(Codecs.nullable(Codecs.INT));
        case 6 -> lists = in.value(Codecs.list(Codecs.list(TreeCodec.INSTANCE)));
        case 7 -> set = in.set(ColorCodec.INSTANCE);
        case 8 -> map = in.map(Codecs.LONG);
        case 9 -> mapOfLists = in.value(Codecs.map(Codecs.list(TreeCodec.INSTANCE)));
        case 10 -> number = in.isNull() ? 7 : in.intValue();
        case 11 -> color = in.isNull() ? Color.RED : in.value(ColorCodec.INSTANCE);
        case 12 -> nullableColor = in.isNull() ? null : in.value(ColorCodec.INSTANCE);
        case 13 -> nested = in.value(OuterInnerCodec.INSTANCE);
        case 14 -> box = in.value(new BoxCodec<>(TreeCodec.INSTANCE));
        case 15 -> boxOfList = in.value(new BoxCodec<>(Codecs.list(Codecs.STRING)));
        case 16 ->
            pair = in.value(new PairCodec<>(Codecs.INT, new BoxCodec<>(ColorCodec.INSTANCE)));
        case 17 -> page = in.value(Codecs.page(TreeCodec.INSTANCE));
        default -> throw new IllegalStateException();
      }
    }
    return in.failed()
        ? null
        : new Containers(
            nullable,
            nullableInt,
            optional,
            optionalRecord,
            list,
            listWithNulls,
            lists,
            set,
            map,
            mapOfLists,
            number,
            color,
            nullableColor,
            nested,
            box,
            boxOfList,
            pair,
            page);
  }
}
