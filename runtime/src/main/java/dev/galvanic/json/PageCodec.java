package dev.galvanic.json;

import dev.galvanic.Page;
import dev.galvanic.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON of a {@link Page} where it is not taken apart for an envelope. */
final class PageCodec<T> implements JsonCodec<Page<T>> {
  private static final Members MEMBERS =
      Members.builder().required("items").required("pagination").build();
  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] PAGINATION = JsonWriter.name("pagination");

  private final JsonCodec<T> item;

  PageCodec(JsonCodec<T> item) {
    this.item = item;
  }

  @Override
  public void write(JsonWriter out, Page<T> value) {
    out.beginObject();
    out.member(ITEMS).list(value.items(), item);
    out.member(PAGINATION).value(Codecs.PAGINATION, value.pagination());
    out.endObject();
  }

  @Override
  public @Nullable Page<T> read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    List<T> items = List.of();
    Pagination pagination = null;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> items = in.list(item);
        case 1 -> pagination = in.valid(Codecs.PAGINATION);
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() || pagination == null ? null : new Page<>(items, pagination);
  }
}
