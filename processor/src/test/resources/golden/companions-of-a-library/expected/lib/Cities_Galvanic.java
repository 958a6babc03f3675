package lib;

import dev.galvanic.annotation.Companion;
import dev.galvanic.annotation.Generated;

/** What Galvanic knows of {@code Cities}, for later compiles. */
@Generated
@Companion(
    "3f99432b((\"lib\",[\"Cities\",],),-,-,-,((\"lib\",[\"Cities\",],),\"region-service\",SNAKE_CASE,false,-,[(GET,([Literal(\"cities\",),Variable(\"id\",),],),\"city\",[(\"id\",Path(\"id\",),Scalar(INT,true,),-,[],false,\"\",),],Value(RecordOf((\"lib\",[\"Cities\",\"City\",],),[],),),BLOCKING,-,200,-,-,-,(-,-,false,),\"\",\"\",[\"Cities\",],[],),],),-,-,-,[((\"lib.Cities\",-,),[(\"lib.Cities\",-,),],Client((\"lib\",[\"Cities\",],),\"region-service\",),[],[],[],[],[],),],[],)")
public final class Cities_Galvanic {
  private Cities_Galvanic() {}
}
