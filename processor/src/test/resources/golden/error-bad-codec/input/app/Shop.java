package app;

import dev.galvanic.annotation.*;
import dev.galvanic.sql.TypeCodec;
import java.util.Currency;

@Service(name = "shop")
final class Shop {}

@Model(table = "items")
record Item(
    @Id int id,
    @Column(codec = String.class, type = "text") Currency none,
    @Column(codec = TextCodec.class, type = "text") Currency other,
    @Column(type = "text", codec = PrivateCodec.class) String hidden,
    @Column(codec = TextCodec.class) String untyped) {}

abstract class TextCodec implements TypeCodec<String> {
  static final TextCodec INSTANCE = null;
}

final class PrivateCodec extends TextCodec {
  private PrivateCodec() {}

  @Override
  public Class<String> type() {
    return String.class;
  }

  @Override
  public String sqlType() {
    return "text";
  }

  @Override
  public String write(String value) {
    return value;
  }

  @Override
  public String read(String text) {
    return text;
  }
}
