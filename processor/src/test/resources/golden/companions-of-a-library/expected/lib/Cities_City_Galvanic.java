package lib;

import dev.galvanic.annotation.Companion;
import dev.galvanic.annotation.Generated;

/** What Galvanic knows of {@code Cities.City}, for later compiles. */
@Generated
@Companion(
    "3f99432b((\"lib\",[\"Cities\",\"City\",],),-,-,-,-,((\"lib\",[\"Cities\",\"City\",],),[],[(\"id\",Scalar(INT,true,),-,[],false,-,\"\",),(\"name\",Scalar(STRING,false,),-,[],false,-,\"\",),],\"A city.\",),-,-,[],[],)")
public final class Cities_City_Galvanic {
  private Cities_City_Galvanic() {}
}
