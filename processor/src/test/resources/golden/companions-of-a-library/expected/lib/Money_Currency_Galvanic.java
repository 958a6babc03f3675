package lib;

import dev.galvanic.annotation.Companion;
import dev.galvanic.annotation.Generated;

/** What Galvanic knows of {@code Money.Currency}, for later compiles. */
@Generated
@Companion(
    "3f99432b((\"lib\",[\"Money\",\"Currency\",],),-,-,-,-,-,((\"lib\",[\"Money\",\"Currency\",],),[\"EURO\",\"YUAN\",],\"What it is worth something in.\",),-,[],[],)")
public final class Money_Currency_Galvanic {
  private Money_Currency_Galvanic() {}
}
