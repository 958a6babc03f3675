package dev.galvanic.json;

import dev.galvanic.Pagination;
import org.jspecify.annotations.Nullable;

/** JSON of {@link Pagination}. */
final class PaginationCodec implements JsonCodec<Pagination> {
  private static final Members MEMBERS =
      Members.builder().required("total").required("limit").required("offset").build();
  private static final byte[] TOTAL = JsonWriter.name("total");
  private static final byte[] LIMIT = JsonWriter.name("limit");
  private static final byte[] OFFSET = JsonWriter.name("offset");

  @Override
  public void write(JsonWriter out, Pagination value) {
    out.beginObject();
    out.member(TOTAL).longValue(value.total());
    out.member(LIMIT).intValue(value.limit());
    out.member(OFFSET).longValue(value.offset());
    out.endObject();
  }

  @Override
  public @Nullable Pagination read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    long total = 0;
    int limit = 0;
    long offset = 0;
    for (int member = in.nextMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS)) {
      switch (member) {
        case 0 -> total = in.longValue();
        case 1 -> limit = in.intValue();
        case 2 -> offset = in.longValue();
        default -> throw new IllegalStateException();
      }
    }
    return in.failed() ? null : new Pagination(total, limit, offset);
  }
}
