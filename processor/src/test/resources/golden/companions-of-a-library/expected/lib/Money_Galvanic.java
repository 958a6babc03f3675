package lib;

import dev.galvanic.annotation.Companion;
import dev.galvanic.annotation.Generated;

/** What Galvanic knows of {@code Money}, for later compiles. */
@Generated
@Companion(
    "3f99432b((\"lib\",[\"Money\",],),-,-,-,-,((\"lib\",[\"Money\",],),[],[(\"amount\",Scalar(BIG_DECIMAL,false,),-,[],false,-,\"how much\",),(\"currency\",Nullable(EnumOf((\"lib\",[\"Money\",\"Currency\",],),),),-,[],false,-,\"\",),],\"So much of a currency.\",),-,-,[],[],)")
public final class Money_Galvanic {
  private Money_Galvanic() {}
}
